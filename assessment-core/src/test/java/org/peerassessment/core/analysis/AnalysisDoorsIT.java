package org.peerassessment.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.analysis.Summary.ConcernView;
import org.peerassessment.core.api.analysis.Summary.NewConcern;
import org.peerassessment.core.api.analysis.Summary.NewOutcome;
import org.peerassessment.core.api.analysis.Summary.NewWish;
import org.peerassessment.core.api.analysis.Weighting;
import org.peerassessment.core.api.analysis.Weighting.NewWeighting;
import org.peerassessment.core.api.analysis.Weighting.Stance;
import org.peerassessment.core.api.analysis.Weighting.Voice;
import org.peerassessment.core.api.analysis.Weighting.WeightingView;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.framework.FrameworkCase;

/** Weighting, concerns, outcomes and wishes, through their doors on a real server. */
@ExtendWith(ArquillianExtension.class)
class AnalysisDoorsIT {
  private static final String AMINA = "amina.okafor";
  private static final List<Voice> VOICES =
      List.of(
          new Voice("Amina Okafor", "Social worker", Stance.AGREED, ""),
          new Voice("Theo Brandt", "Youth worker", Stance.DISSENTED, "The park matters more."));

  @Inject private Readiness readiness;
  @Inject private FrameworkCase cases;
  @Inject private Weighting weighting;
  @Inject private Summary summary;
  @Inject private Clock clock;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-FRM-05")
  void nothingIsWeighedWithoutEvidenceOrWithoutHearingYoungPeople() throws Exception {
    AssessmentId id = cases.begun();
    long school = cases.context(id, "Hillside School");
    NewWeighting blind = decided(List.of(school), Set.of(), "They would not speak.");
    assertThrows(StandsInTheWay.class, () -> as(AMINA, () -> weighting.record(id, blind)));

    long piece = cases.evidence(id, Viewpoint.SCHOOL);
    assertTrue(as(AMINA, () -> weighting.readiness(id)).youngPeopleUnheard());
    NewWeighting unheard = decided(List.of(school), Set.of(piece), "");
    assertThrows(StandsInTheWay.class, () -> as(AMINA, () -> weighting.record(id, unheard)));

    NewWeighting explained = decided(List.of(school), Set.of(piece), "They would not speak.");
    as(AMINA, () -> weighting.record(id, explained));
    assertEquals(
        "They would not speak.",
        as(AMINA, () -> weighting.current(id)).orElseThrow().withoutYoungPeople());
  }

  @Test
  @Tag("R-FRM-05")
  void theNewestDecisionHoldsAndEarlierOnesStayWithTheirDissent() throws Exception {
    AssessmentId id = cases.begun();
    long school = cases.context(id, "Hillside School");
    long park = cases.context(id, "Marlow Park");
    long piece = cases.evidence(id, Viewpoint.YOUNG_PEOPLE);
    NewWeighting parkFirst = decided(List.of(park, school), Set.of(piece), "");
    long first = as(AMINA, () -> weighting.record(id, parkFirst));
    assertThrows(ChangedMeanwhile.class, () -> as(AMINA, () -> weighting.record(id, parkFirst)));
    NewWeighting schoolFirst = decided(List.of(school, park), Set.of(piece), "", first);
    as(AMINA, () -> weighting.record(id, schoolFirst));
    WeightingView holds = as(AMINA, () -> weighting.current(id)).orElseThrow();
    assertEquals("Hillside School", holds.first().contextName());
    assertEquals(VOICES, holds.voices());
    assertEquals(1, holds.evidence().size());
    assertEquals("Amina Okafor", holds.recordedBy());
    List<WeightingView> history = as(AMINA, () -> weighting.history(id));
    assertEquals(2, history.size());
    assertEquals("Marlow Park", history.get(1).first().contextName());
  }

  @Test
  @Tag("R-FRM-07")
  void concernsOutcomesAndWishesAreKeptAndConcernsNameTheirContext() throws Exception {
    AssessmentId id = cases.begun();
    long school = cases.context(id, "Hillside School");
    as(AMINA, () -> summary.addConcern(id, new NewConcern(school, "Harm passes as banter.")));
    ConcernView concern = as(AMINA, () -> summary.concerns(id)).get(0);
    assertEquals("Hillside School", concern.contextName());
    as(AMINA, () -> summary.rewordConcern(id, concern.concernId(), concern.version(), "Better"));
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            as(
                AMINA,
                () -> summary.rewordConcern(id, concern.concernId(), concern.version(), "Late")));
    long outcome = as(AMINA, () -> summary.addOutcome(id, new NewOutcome("Safe at lunch.")));
    as(AMINA, () -> summary.addWish(id, wish(outcome)));
    assertEquals(outcome, as(AMINA, () -> summary.wishes(id)).get(0).outcomeId());
    assertEquals("Better", as(AMINA, () -> summary.concerns(id)).get(0).text());
  }

  @Test
  @Tag("R-ACC-02")
  void nothingCrossesFromOneAssessmentToAnother() throws Exception {
    AssessmentId one = cases.begun();
    AssessmentId other = cases.begun();
    long foreign = cases.context(other, "Hillside School");
    long outcome = as(AMINA, () -> summary.addOutcome(other, new NewOutcome("Elsewhere")));
    assertThrows(
        NotAccepted.class,
        () -> as(AMINA, () -> summary.addConcern(one, new NewConcern(foreign, "Foreign"))));
    assertThrows(NoSuchRecord.class, () -> as(AMINA, () -> summary.addWish(one, wish(outcome))));
    assertThrows(NoSuchRecord.class, () -> as("sam.hollis", () -> summary.concerns(one)));
    assertThrows(NoSuchRecord.class, () -> as("sam.hollis", () -> weighting.history(one)));
  }

  private NewWish wish(long outcome) {
    return new NewWish(
        "Somebody at school to talk to.", LocalDate.now(clock), "Youth worker", outcome);
  }

  private NewWeighting decided(List<Long> order, Set<Long> evidence, String without) {
    return decided(order, evidence, without, 0);
  }

  private NewWeighting decided(
      List<Long> order, Set<Long> evidence, String without, long latestRead) {
    return new NewWeighting(
        LocalDate.now(clock),
        order,
        "The school carries it.",
        evidence,
        VOICES,
        without,
        latestRead);
  }
}
