package org.peerassessment.mapping.incidents;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.mapping.api.incidents.HarmSaid;
import org.peerassessment.mapping.api.incidents.IncidentSaid;
import org.peerassessment.mapping.ledger.PeriodAnswers;
import org.peerassessment.mapping.ledger.SourceAnswers;

/** Checks the answers of the forms, so that a page hears of every fault at once. */
final class IncidentAnswers {
  private IncidentAnswers() {}

  static Answers check(Answers answers, IncidentSaid said, LocalDate today) {
    answers.text("name", said.name(), Answers.SHORT).text("what", said.what(), Answers.LONG);
    SourceAnswers.check(answers, said.source());
    return PeriodAnswers.check(answers, said.from(), said.to(), today);
  }

  static Answers check(Answers answers, HarmSaid said) {
    answers.chosen("part", said.part()).optionalText("words", said.words(), Answers.LONG);
    return SourceAnswers.check(answers, said.source());
  }
}
