package org.peerassessment.core.referral;

import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.referral.NamedContext;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.people.PersonAnswers;

/** What the answers of a referral must be like (R-REF-01). */
final class ReferralAnswers {
  /** Longest label of a group, and longest name of a context. */
  static final int LABEL = 120;

  private ReferralAnswers() {}

  /** Collects every fault; the caller adds those of lead and supervisor. */
  static Answers check(NewReferral told, LocalDate today) {
    Answers answers = new Answers();
    whoReferred(answers, told, today);
    whatHappened(answers, told, today);
    contexts(answers, told.contexts());
    named(answers, told.named(), today);
    return answers
        .text("concerns", told.concerns(), Answers.LONG)
        .text("label", told.label(), LABEL);
  }

  /** What a correction must say; who and which contexts were named stays as it was said. */
  static Answers checkCorrected(NewReferral told, String reason, LocalDate today) {
    Answers answers = new Answers();
    whoReferred(answers, told, today);
    whatHappened(answers, told, today);
    return answers
        .text("concerns", told.concerns(), Answers.LONG)
        .text("label", told.label(), LABEL)
        .text("reason", reason, Answers.LONG);
  }

  private static void whoReferred(Answers answers, NewReferral told, LocalDate today) {
    answers
        .text("referrerName", told.referrerName(), Answers.SHORT)
        .optionalText("referrerRole", told.referrerRole(), Answers.SHORT)
        .text("referrerAgency", told.referrerAgency(), Answers.SHORT)
        .date("received", told.received())
        .notAfter("received", told.received(), today)
        .chosen("route", told.route());
    if (told.route() == Route.OTHER) {
      answers.text("otherRoute", told.otherRoute(), Answers.SHORT);
    }
  }

  private static void whatHappened(Answers answers, NewReferral told, LocalDate today) {
    answers
        .chosen("cause", told.cause())
        .optionalDate("happenedFrom", told.happenedFrom())
        .notAfter("happenedFrom", told.happenedFrom(), today)
        .optionalDate("happenedTo", told.happenedTo())
        .notAfter("happenedTo", told.happenedTo(), today)
        .notBefore("happenedTo", told.happenedTo(), told.happenedFrom())
        .text("whatHappened", told.whatHappened(), Answers.LONG);
  }

  private static void contexts(Answers answers, List<NamedContext> contexts) {
    answers
        .require(!contexts.isEmpty(), "contexts", "referral.contexts.none")
        .require(
            contexts.size() <= NewReferral.MOST, "contexts", "referral.tooMany", NewReferral.MOST);
    for (int i = 0; i < contexts.size(); i++) {
      NamedContext context = contexts.get(i);
      boolean whole = context.kind() != null && !context.name().isEmpty();
      answers
          .require(whole, "contexts", "referral.contexts.row", i + 1)
          .optionalText("contexts", context.name(), LABEL);
    }
  }

  private static void named(Answers answers, List<NewPerson> named, LocalDate today) {
    answers.require(
        named.size() <= NewReferral.MOST, "named", "referral.tooMany", NewReferral.MOST);
    for (int i = 0; i < named.size(); i++) {
      PersonAnswers.checkRow(answers, "named", i + 1, named.get(i), today);
    }
  }
}
