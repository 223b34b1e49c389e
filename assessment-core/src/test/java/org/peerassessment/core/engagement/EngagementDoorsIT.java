package org.peerassessment.core.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.engagement.Conversations.Note;
import org.peerassessment.core.api.engagement.Conversations.Present;
import org.peerassessment.core.api.engagement.Conversations.View;
import org.peerassessment.core.api.engagement.Theme;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.api.timeline.Timeline;
import org.peerassessment.core.api.timeline.Timeline.Answer;
import org.peerassessment.core.api.timeline.Timeline.Entry;
import org.peerassessment.core.api.timeline.Timeline.Filter;
import org.peerassessment.core.api.timeline.Timeline.Told;

/** Conversations, through the doors on a real server. */
@ExtendWith(ArquillianExtension.class)
class EngagementDoorsIT {
  private static final Set<ConversationKind> STAKEHOLDERS =
      Set.of(ConversationKind.STAKEHOLDER_CONVERSATION, ConversationKind.STAKEHOLDER_ROUND_TABLE);

  @Inject private Readiness readiness;
  @Inject private LawfulCaseFixture cases;
  @Inject private Conversations conversations;
  @Inject private Timeline timeline;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-ENG-02")
  void aRoundTableIsReadAsItWasRecorded() throws Exception {
    AssessmentId assessment = cases.lawful();
    long id =
        as(
            LEAD,
            () ->
                conversations.record(
                    roundTable(assessment, ConversationKind.STAKEHOLDER_ROUND_TABLE)));
    View view = as(LEAD, () -> conversations.find(assessment, id));
    assertEquals(
        List.of("Wren Marlow", "Theo Sample"), view.present().stream().map(Present::name).toList());
    assertEquals("Amina Okafor", view.recordedBy());
    assertEquals(
        List.of(Theme.INCIDENT, Theme.WHO_ELSE_TO_ASK),
        view.notes().stream().map(n -> n.theme()).toList());
    assertEquals("Wren Marlow", view.notes().get(0).saidBy());
  }

  @Test
  @Tag("R-ENG-02")
  void eachListHoldsItsOwnKinds() throws Exception {
    AssessmentId assessment = cases.lawful();
    for (ConversationKind kind : ConversationKind.values()) {
      as(LEAD, () -> conversations.record(roundTable(assessment, kind)));
    }
    assertEquals(2, as(LEAD, () -> conversations.list(assessment, STAKEHOLDERS)).size());
    assertEquals(0, as(LEAD, () -> conversations.list(assessment, Set.of())).size());
  }

  @Test
  @Tag("R-LEG-01")
  void nobodyIsSpokenToBeforeTheLawfulPurpose() throws Exception {
    AssessmentId assessment = cases.referred();
    assertThrows(
        StandsInTheWay.class,
        () ->
            as(LEAD, () -> conversations.record(roundTable(assessment, ConversationKind.PARENTS))));
  }

  @Test
  @Tag("R-ENG-02")
  void aConversationIsFoundOnItsOwnAssessmentOnly() throws Exception {
    AssessmentId assessment = cases.lawful();
    AssessmentId other = cases.lawful();
    long id =
        as(LEAD, () -> conversations.record(roundTable(assessment, ConversationKind.PARENTS)));
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> conversations.find(other, id)));
    assertThrows(
        NoSuchRecord.class, () -> as("sam.hollis", () -> conversations.find(assessment, id)));
  }

  @Test
  @Tag("R-ACC-11")
  void theTimelineTellsWhatWasRecordedToThoseNamedAndToNobodyElse() throws Exception {
    AssessmentId assessment = cases.lawful();
    as(LEAD, () -> conversations.record(roundTable(assessment, ConversationKind.PARENTS)));
    assertThrows(
        StandsInTheWay.class,
        () ->
            as(
                LEAD,
                () ->
                    conversations.record(roundTable(cases.referred(), ConversationKind.PARENTS))));
    List<Entry> all = as(LEAD, () -> timeline.list(assessment, Filter.all(), 0)).found().rows();
    assertEquals("Conversations.record", all.get(0).door());
    assertEquals("Amina Okafor", all.get(0).who());
    assertEquals("Referrals.record", all.get(all.size() - 1).door());
    Filter talks = new Filter(Set.of("Conversations"), null, null);
    assertEquals(1, as(LEAD, () -> timeline.list(assessment, talks, 0)).found().rows().size());
    Told told = as(LEAD, () -> timeline.entry(assessment, all.get(0).entryId()));
    assertEquals(
        List.of("kind", "on", "place", "ledBy", "present", "notes"),
        told.answers().stream().map(Answer::name).toList());
    assertEquals(
        List.of("Amina Okafor"), List.copyOf(as(LEAD, () -> timeline.people(assessment)).values()));
    AssessmentId other = cases.lawful();
    assertThrows(
        NoSuchRecord.class, () -> as(LEAD, () -> timeline.entry(other, all.get(0).entryId())));
    assertThrows(
        NoSuchRecord.class,
        () -> as("sam.hollis", () -> timeline.list(assessment, Filter.all(), 0)));
  }

  private Conversations.Record roundTable(AssessmentId assessment, ConversationKind kind) {
    return new Conversations.Record(
        assessment,
        kind,
        cases.today(),
        "Hillside School",
        "Amina Okafor",
        List.of(
            new Present("Wren Marlow", "Head of year", "Hillside School"),
            new Present("Theo Sample", "Youth worker", null)),
        List.of(
            new Note(Theme.INCIDENT, "Wren Marlow", "Images were shown at lunch"),
            new Note(Theme.WHO_ELSE_TO_ASK, null, "The lunch-hall staff")));
  }
}
