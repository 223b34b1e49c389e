package org.peerassessment.mapping.api.incidents;

/**
 * A person's part in one incident. One person can have both, in the same incident too, and neither
 * says what somebody is.
 */
public enum HarmPart {
  HARMED,
  SAID_TO_HAVE_HARMED
}
