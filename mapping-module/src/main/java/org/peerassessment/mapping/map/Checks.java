package org.peerassessment.mapping.map;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.ledger.PeriodAnswers;
import org.peerassessment.mapping.ledger.SourceAnswers;

/** Checks the answers of the map's forms, so that a page hears of every fault at once. */
final class Checks {
  private Checks() {}

  /** What is said of a tie. Nothing is said to have held from or until a day to come. */
  static Answers check(Answers answers, TieSaid said, LocalDate today) {
    answers
        .chosen("kind", said.kind())
        .chosen("direction", said.direction())
        .chosen("strength", said.strength())
        .optionalText("howItCame", said.howItCame(), Answers.LONG)
        .optionalDate("lookAgain", said.lookAgain())
        .require(
            said.lookAgain() == null || !said.lookAgain().isBefore(today),
            "lookAgain",
            "mapping.tie.lookAgain.past",
            today);
    SourceAnswers.check(answers, said.source());
    return PeriodAnswers.check(answers, said.from(), said.to(), today);
  }

  /** What is said of a person's use of a place. */
  static Answers check(Answers answers, UseSaid said, LocalDate today) {
    answers
        .optionalText("times", said.times(), Answers.SHORT)
        .optionalText("whoElse", said.whoElse(), Answers.LONG)
        .optionalText("guardians", said.guardians(), Answers.LONG)
        .chosen("safety", said.safety());
    SourceAnswers.check(answers, said.source());
    return PeriodAnswers.check(answers, said.from(), said.to(), today);
  }
}
