package org.peerassessment.mapping;

import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;

/** Whose word things are in tests. */
public final class Sources {
  private Sources() {}

  /** Somebody's, in words. */
  public static Source said(String words, Reliability reliability) {
    return new Source(Voice.OTHER, null, words, reliability);
  }

  /** A young person's own. */
  public static Source own(long person) {
    return own(person, "");
  }

  /** A young person's own, in their words. */
  public static Source own(long person, String words) {
    return new Source(Voice.YOUNG_PERSON, person, words, Reliability.FIRST_HAND);
  }
}
