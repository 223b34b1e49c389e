package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerassessment.core.referral.ReferralFixture.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

@Tag("R-REF-03")
class ScreeningAnswersTest {
  private static final LocalDate RECEIVED = TODAY.minusDays(8);
  private static final AssessmentId ID = new AssessmentId(1);
  private static final Set<Long> NAMED = Set.of(10L, 11L);

  @Test
  void aGroupMayBeAssessedWhereNobodyMeetsTheThresholdIfItSaysWhy() {
    assertEquals(Set.of(), fields(ReferralFixture.nobodyMeets(ID, "The harm is shared.", TODAY)));
    assertEquals(Set.of("whyGroup"), fields(ReferralFixture.nobodyMeets(ID, " ", TODAY)));
  }

  @Test
  void notGoingOnNeedsNoReasonForTheGroup() {
    assertEquals(Set.of(), fields(decision(Threshold.NOT_MET, Map.of(), false)));
  }

  @Test
  void whereAnIndividualMeetsTheThresholdTheGroupNeedsNoReasonOfItsOwn() {
    Map<Long, Threshold> one = Map.of(10L, Threshold.MET, 11L, Threshold.NOT_MET);
    assertEquals(Set.of(), fields(decision(null, one, true)));
  }

  @Test
  void theDecisionCoversEverybodyNamedAndNobodyElse() {
    assertEquals(Set.of("thresholds"), fields(decision(null, Map.of(10L, Threshold.MET), true)));
    Map<Long, Threshold> stranger =
        Map.of(10L, Threshold.MET, 11L, Threshold.MET, 99L, Threshold.MET);
    assertEquals(Set.of("thresholds"), fields(decision(null, stranger, true)));
  }

  @Test
  void anAnswerForEverybodyIsNotContradictedForOnePerson() {
    Map<Long, Threshold> one = Map.of(10L, Threshold.MET);
    assertEquals(Set.of("thresholds"), fields(decision(Threshold.NOT_MET, one, false)));
    Map<Long, Threshold> same = Map.of(10L, Threshold.NOT_MET);
    assertEquals(Set.of(), fields(decision(Threshold.NOT_MET, same, false)));
  }

  @Test
  void nothingIsDecidedBeforeTheReferralCameIn() {
    assertEquals(Set.of(), fields(on(RECEIVED)));
    assertEquals(Set.of("decidedOn"), fields(on(RECEIVED.minusDays(1))));
  }

  private static ScreeningDecision on(LocalDate day) {
    return new ScreeningDecision(
        ID,
        Footing.STATUTORY,
        Threshold.MET,
        Map.of(),
        true,
        "",
        "Lee Ash",
        day,
        "As we saw it.",
        0);
  }

  @Test
  void whereNobodyIsNamedOneAnswerHoldsForAll() {
    ScreeningDecision decision = decision(null, Map.of(), false);
    assertEquals(Set.of("forAll"), fields(decision, Set.of()));
  }

  @Property
  void goingOnAsksWhyExactlyWhenNobodyMeetsTheThreshold(
      @ForAll @Size(min = 1, max = 8) List<Threshold> thresholds) {
    Map<Long, Threshold> each = new HashMap<>();
    for (int i = 0; i < thresholds.size(); i++) {
      each.put((long) i, thresholds.get(i));
    }
    Set<String> faults = fields(decision(null, each, true), each.keySet());
    assertEquals(thresholds.contains(Threshold.MET) ? Set.of() : Set.of("whyGroup"), faults);
  }

  private static ScreeningDecision decision(
      Threshold forAll, Map<Long, Threshold> each, boolean goOn) {
    return new ScreeningDecision(
        ID, Footing.STATUTORY, forAll, each, goOn, "", "Lee Ash", TODAY, "As the panel saw it.", 0);
  }

  private static Set<String> fields(ScreeningDecision decision) {
    return fields(decision, NAMED);
  }

  private static Set<String> fields(ScreeningDecision decision, Set<Long> named) {
    try {
      ScreeningAnswers.check(decision, named, RECEIVED, TODAY).accept();
      return Set.of();
    } catch (NotAccepted refused) {
      return new TreeSet<>(refused.reasons().stream().map(Reason::field).toList());
    }
  }
}
