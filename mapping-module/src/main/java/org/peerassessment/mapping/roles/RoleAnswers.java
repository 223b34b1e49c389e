package org.peerassessment.mapping.roles;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.mapping.api.roles.GroupRole;
import org.peerassessment.mapping.api.roles.RoleSaid;
import org.peerassessment.mapping.ledger.PeriodAnswers;
import org.peerassessment.mapping.ledger.SourceAnswers;

/** Checks the answers of the form, so that a page hears of every fault at once. */
final class RoleAnswers {
  private RoleAnswers() {}

  static Answers check(Answers answers, RoleSaid said, LocalDate today) {
    answers.chosen("role", said.role());
    if (said.role() == GroupRole.OTHER) {
      answers.text("words", said.words(), Answers.LONG);
    } else {
      answers.optionalText("words", said.words(), Answers.LONG);
    }
    SourceAnswers.check(answers, said.source());
    return PeriodAnswers.check(answers, said.from(), said.to(), today);
  }
}
