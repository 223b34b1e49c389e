package org.peerassessment.mapping.ledger;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Answers;

/** Checks the days of what is said. Nothing is said to have held from or until a day to come. */
public final class PeriodAnswers {
  private PeriodAnswers() {}

  public static Answers check(Answers answers, LocalDate from, LocalDate to, LocalDate today) {
    return answers
        .optionalDate("from", from)
        .notAfter("from", from, today)
        .optionalDate("to", to)
        .notAfter("to", to, today)
        .notBefore("to", to, from);
  }

  /** That something ended, which began on {@code from}. */
  static Answers checkEnd(LocalDate from, LocalDate lastDay, LocalDate today) {
    return new Answers()
        .date("lastDay", lastDay)
        .notAfter("lastDay", lastDay, today)
        .notBefore("lastDay", lastDay, from);
  }
}
