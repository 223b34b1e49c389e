package org.peerassessment.core.api.families;

/** How somebody answered. */
public enum Manner {
  IN_WORDS,
  IN_WRITING
}
