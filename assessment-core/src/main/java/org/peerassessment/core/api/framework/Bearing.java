package org.peerassessment.core.api.framework;

/** Whether a piece of evidence speaks for safety or against it. */
public enum Bearing {
  STRENGTH,
  CONCERN
}
