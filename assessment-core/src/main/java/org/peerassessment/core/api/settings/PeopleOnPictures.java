package org.peerassessment.core.api.settings;

/** How people are labelled on pictures such as the map; tables and forms name them in full. */
public enum PeopleOnPictures {
  /** Initials alone, the default: the picture says least to whoever glances at it. */
  INITIALS,
  FIRST_NAMES,
  FULL_NAMES
}
