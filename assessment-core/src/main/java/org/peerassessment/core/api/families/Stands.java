package org.peerassessment.core.api.families;

/** Where the question stands today whether a parent or carer is told. */
public enum Stands {
  TOLD(false),
  TO_BE_TOLD(false),
  NOT_TOLD(false),
  /** Nothing was ever decided. */
  UNDECIDED(true),
  /** The day on which they were to be told has passed. */
  DAY_PASSED(true),
  /** The day by which not telling was to be looked at again has passed. */
  REVIEW_PASSED(true);

  private final boolean undecided;

  Stands(boolean undecided) {
    this.undecided = undecided;
  }

  /** Whether the lead has to decide, for the first time or again. */
  public boolean undecided() {
    return undecided;
  }
}
