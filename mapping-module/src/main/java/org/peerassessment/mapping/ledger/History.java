package org.peerassessment.mapping.ledger;

import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/** Reads the statements that one tie, or one use of a place, has had over time. */
final class History {
  private History() {}

  /** The statement in the record now, if it was not taken back. */
  static <S extends Statement<?>> Optional<S> standing(List<S> statements) {
    return statements.stream().filter(Statement::stands).findFirst();
  }

  /**
   * The standing statement, provided that it is the one the writer has read.
   *
   * @throws ChangedMeanwhile if somebody has changed it meanwhile
   */
  static <S extends Statement<?>> S standing(List<S> statements, long read) {
    return standing(statements).filter(s -> s.id() == read).orElseThrow(ChangedMeanwhile::new);
  }
}
