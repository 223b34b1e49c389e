package org.peerassessment.mapping.exchange;

import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.exchange.Preview.ErrorAt;

/** A file cannot be read beyond a certain place. */
final class NotReadable extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient ErrorAt error;

  /**
   * @param line from 1, or 0 for the file as a whole
   * @param column from 1, or 0 where it is not known
   * @param key of the words
   */
  NotReadable(int line, int column, String key, Object... args) {
    super(key);
    error = new ErrorAt(Math.max(0, line), Math.max(0, column), null, Reason.of(key, args));
  }

  ErrorAt error() {
    return error;
  }
}
