package org.peerassessment.core.api.families;

/** What somebody answered who was asked to take part; who has none was not asked yet. */
public enum Answer {
  GIVEN,
  REFUSED,
  WITHDRAWN
}
