package org.peerassessment.core.api.framework;

/** How far a piece of evidence carries. */
public enum Reliability {
  /** The person saw, heard or lived it. */
  FIRST_HAND,
  /** The person was told by somebody who did. */
  SECOND_HAND,
  /** It stands in a record that can be looked up. */
  DOCUMENTED,
  /** It is said, and nobody has confirmed it. */
  UNCONFIRMED
}
