package org.peerassessment.core.api.families;

/** What a person can be asked to take part in. */
public enum TakingPart {
  GROUP_WORK(true),
  INDIVIDUAL_CONVERSATION(true),
  /** That their own words are passed on to others. */
  OWN_WORDS(false);

  private final boolean direct;

  TakingPart(boolean direct) {
    this.direct = direct;
  }

  /** Whether it is direct work with the person. */
  public boolean direct() {
    return direct;
  }
}
