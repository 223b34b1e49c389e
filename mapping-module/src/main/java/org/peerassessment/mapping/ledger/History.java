package org.peerassessment.mapping.ledger;

import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.mapping.api.ledger.AsAt;

/** Reads the statements that one tie, or one use of a place, has had over time. */
final class History {
  private History() {}

  /** The statement in the record now, if it was not taken back. */
  static <S extends Statement<?>> Optional<S> standing(List<S> statements) {
    return statements.stream().filter(Statement::stands).findFirst();
  }

  /** The statement in the record at that moment, if it also held on that day. */
  static <S extends Statement<?>> Optional<S> asAt(List<S> statements, AsAt when) {
    return statements.stream()
        .filter(s -> s.standsAt(when.known()))
        .filter(s -> s.held().holds(when.on()))
        .findFirst();
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
