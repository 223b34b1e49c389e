package org.peerassessment.plan.api.plan;

/** What an action is for. */
public enum Aim {
  REDUCES_A_RISK,
  BUILDS_A_STRENGTH
}
