package org.peerassessment.core.referral;

import java.time.LocalDate;
import java.util.Set;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.Answers;

/**
 * What a screening decision must say (R-REF-03). A group may be assessed where no individual meets
 * the threshold, but then the decision says why (guidance, case study).
 */
final class ScreeningAnswers {
  private ScreeningAnswers() {}

  /**
   * @param named everybody the referral names
   * @param received the day the referral came in
   */
  static Answers check(
      ScreeningDecision decision, Set<Long> named, LocalDate received, LocalDate today) {
    Answers answers =
        new Answers()
            .chosen("footing", decision.footing())
            .chosen("goOn", decision.goOn())
            .text("decidedBy", decision.decidedBy(), Answers.SHORT)
            .date("decidedOn", decision.decidedOn())
            .notAfter("decidedOn", decision.decidedOn(), today)
            .notBefore("decidedOn", decision.decidedOn(), received)
            .text("why", decision.why(), Answers.LONG)
            .optionalText("whyGroup", decision.whyGroup(), Answers.LONG);
    thresholds(answers, decision, named);
    if (needsWhyGroup(decision)) {
      answers.require(
          decision.whyGroup() != null && !decision.whyGroup().isBlank(),
          "whyGroup",
          "referral.screening.whyGroup");
    }
    return answers;
  }

  private static void thresholds(Answers answers, ScreeningDecision decision, Set<Long> named) {
    if (decision.forAll() != null) {
      boolean agree = decision.thresholds().values().stream().allMatch(decision.forAll()::equals);
      answers.require(agree, "thresholds", "referral.screening.contradicts");
      return;
    }
    if (named.isEmpty()) {
      answers.chosen("forAll", null);
      return;
    }
    answers
        .require(
            decision.thresholds().keySet().containsAll(named),
            "thresholds",
            "referral.screening.eachPerson")
        .require(
            named.containsAll(decision.thresholds().keySet()),
            "thresholds",
            "referral.screening.notNamed");
  }

  /** Whether the group is to be assessed although nobody meets the threshold. */
  static boolean needsWhyGroup(ScreeningDecision decision) {
    return Boolean.TRUE.equals(decision.goOn()) && nobodyMeets(decision);
  }

  private static boolean nobodyMeets(ScreeningDecision decision) {
    return decision.forAll() == null
        ? !decision.thresholds().containsValue(Threshold.MET)
        : decision.forAll() == Threshold.NOT_MET;
  }
}
