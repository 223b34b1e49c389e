package org.peerassessment.core.api.shared;

import java.util.function.Supplier;

/** Several parts of a page ask the same: it is found out once (decision 9). */
public interface AskedOnce {
  /**
   * What {@code ask} answers; once for the running transaction as long as doors were entered to
   * read only, and anew each time where anything may be written.
   *
   * @param key what is asked, such as a list of who asks and about what
   */
  <T> T whileReading(Object key, Supplier<T> ask);
}
