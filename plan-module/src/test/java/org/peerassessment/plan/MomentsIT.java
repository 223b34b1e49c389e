package org.peerassessment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.plan.PlanStory.LEAD;
import static org.peerassessment.plan.PlanStory.UNNAMED;
import static org.peerassessment.plan.PlanStory.as;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.analysis.Weighting;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.engagement.Conversations.Note;
import org.peerassessment.core.api.engagement.Conversations.Present;
import org.peerassessment.core.api.engagement.Theme;
import org.peerassessment.core.api.moments.Moment;
import org.peerassessment.core.api.moments.Moment.Kind;
import org.peerassessment.core.api.moments.Moments;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;

/** What a map is pinned to, gathered from core and plan through the one door. */
@ExtendWith(ArquillianExtension.class)
class MomentsIT {
  @Inject private PlanStory story;
  @Inject private MarlowCase marlow;
  @Inject private Conversations conversations;
  @Inject private Weighting weighting;
  @Inject private Moments moments;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    story.waitForTheDoors();
  }

  @Test
  @Tag("R-MAP-14")
  void meetingAnalysisAndPlanEachPinTheMapToTheInstantOfTheirRecord() throws Exception {
    AssessmentId id = marlow.referred();
    assertEquals(List.of(), as(LEAD, () -> moments.list(id)));
    marlow.lawful(id);
    long held = as(LEAD, () -> conversations.record(roundTable(id)));
    marlow.weighted(id);
    story.offered(id, marlow.youthService());

    List<Moment> found = as(LEAD, () -> moments.list(id));
    assertEquals(
        List.of(Kind.PLAN, Kind.ANALYSIS, Kind.MEETING), found.stream().map(Moment::kind).toList());
    Moment meeting = found.get(2);
    assertEquals(marlow.today().minusDays(3), meeting.on());
    assertEquals(
        as(LEAD, () -> conversations.find(id, held)).recordedAt(), meeting.at(), "to the instant");
    assertTrue(meeting.page().endsWith("?a=" + id.value() + "&c=" + held));
    Instant decided = as(LEAD, () -> weighting.current(id)).orElseThrow().recordedAt();
    assertEquals(decided, found.get(1).at());
    assertFalse(found.get(0).at().isBefore(decided));
    assertEquals("plan.moment.changed", found.get(0).what().key());
  }

  @Test
  @Tag("R-MAP-14")
  void thatAnOwnerAgreedIsAVersionOfThePlan() throws Exception {
    AssessmentId id = story.ready();
    story.accepted(id);
    Moment plan = as(LEAD, () -> moments.list(id)).get(0);
    assertEquals(Kind.PLAN, plan.kind());
    assertEquals("plan.moment.agreed", plan.what().key());
  }

  @Test
  @Tag("R-ACC-02")
  void nobodyElseHearsOfThem() throws Exception {
    AssessmentId id = story.ready();
    assertThrows(NoSuchRecord.class, () -> as(UNNAMED, () -> moments.list(id)));
    assertThrows(NotPermitted.class, () -> as("karl.nyberg", () -> moments.list(id)));
  }

  private Conversations.Record roundTable(AssessmentId id) {
    return new Conversations.Record(
        id,
        ConversationKind.STAKEHOLDER_ROUND_TABLE,
        marlow.today().minusDays(3),
        "Hillside School",
        "Amina Okafor",
        List.of(new Present("Jo Tutor", "Form tutor", "")),
        List.of(new Note(Theme.INCIDENT, "Jo Tutor", "It began at lunch.")));
  }
}
