package org.peerassessment.core.api.access;

/** Answers who is calling; for services behind a door, which never take that from a parameter. */
public interface Callers {
  /**
   * The signed-in person or named job.
   *
   * @throws org.peerassessment.core.api.shared.NotPermitted if there is none, or it is disabled
   */
  Caller current();
}
