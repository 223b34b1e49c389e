package org.peerassessment.core.calendar;

import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.NewDays;
import org.peerassessment.core.api.shared.Answers;

/** What days of a calendar must be like. */
final class DaysAnswers {
  /** Longest name of a calendar. */
  static final int NAME = 120;

  /** Most days in a row: a term is shorter than a year. */
  static final int LONGEST = 366;

  private DaysAnswers() {}

  /**
   * Checks all; one entry by hand has its faults at the answers, those of a file name their row.
   *
   * @param standing how many entries the calendar holds once they are in it
   */
  static Answers check(NewDays command, int standing) {
    Answers answers =
        new Answers()
            .optionalText("source", command.source(), Answers.SHORT)
            .require(!command.days().isEmpty(), "days", "calendar.days.none")
            .require(
                command.days().size() <= NewDays.MOST,
                "days",
                "calendar.days.tooMany",
                NewDays.MOST)
            .require(
                standing <= CalendarBook.MOST_ENTRIES,
                "days",
                "calendar.days.full",
                CalendarBook.MOST_ENTRIES);
    command.days().forEach(days -> check(answers, days));
    return answers;
  }

  private static void check(Answers answers, CalendarDays days) {
    answers
        .chosen("kind", days.kind())
        .text("name", days.name(), Answers.SHORT)
        .date("from", days.from())
        .date("to", days.to())
        .notBefore("to", days.to(), days.from());
    if (days.from() != null && days.to() != null) {
      answers.require(
          !days.to().isAfter(days.from().plusDays(LONGEST)),
          "to",
          "calendar.days.tooLong",
          LONGEST);
    }
  }
}
