package org.peerassessment.mapping.api.ledger;

import java.time.LocalDate;

/**
 * What somebody says about one thing on the map.
 *
 * @param <C> what kind of thing is said
 */
public interface Said<C extends Said<C>> {
  Source source();

  /** First day it held in life, or null if not known. */
  LocalDate from();

  /** Last day it held, or null if it goes on. */
  LocalDate to();

  /** The same, ended after {@code last}. */
  C until(LocalDate last);

  /**
   * The days on which it held.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if it ends before it begins
   */
  default Period held() {
    return new Period(from(), to());
  }
}
