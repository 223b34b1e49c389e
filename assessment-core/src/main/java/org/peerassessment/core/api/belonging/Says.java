package org.peerassessment.core.api.belonging;

/** What an account says of one person. */
public enum Says {
  BELONGS,
  DOES_NOT_BELONG,
  NOT_MENTIONED
}
