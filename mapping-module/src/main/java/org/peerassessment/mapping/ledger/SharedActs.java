package org.peerassessment.mapping.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.TakeBack;

/** The two acts that things on the map share. */
@ApplicationScoped
public class SharedActs {
  @Inject private EditLog log;
  @Inject private Clock clock;

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody has changed it
   *     meanwhile
   */
  public void end(End command, Recorded<?, ?> thing, Entry entry) {
    LocalDate from = thing.standing().map(s -> s.held().from()).orElse(null);
    PeriodAnswers.checkEnd(from, command.lastDay(), LocalDate.now(clock))
        .text("why", command.why(), Answers.LONG)
        .accept();
    Turn turn = thing.end(command.statement(), command.lastDay(), command.why(), entry);
    log.enter(command.record(), Act.END, turn, entry);
  }

  /** Likewise. */
  public void takeBack(TakeBack command, Recorded<?, ?> thing, Entry entry) {
    checkWhy(command);
    Turn turn = thing.takeBack(command.statement(), command.why(), entry);
    log.enter(command.record(), Act.TAKE_BACK, turn, entry);
  }

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if no reason is given
   */
  public static void checkWhy(TakeBack command) {
    new Answers().text("why", command.why(), Answers.LONG).accept();
  }
}
