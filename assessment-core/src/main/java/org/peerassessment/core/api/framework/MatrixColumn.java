package org.peerassessment.core.api.framework;

/** The four columns of the context matrix (guidance: appendix A). */
public enum MatrixColumn {
  /** What made the context vulnerable before this issue. */
  VULNERABILITY,
  /** Risk that belongs to this issue. */
  RISK,
  /** Resilience and strengths to build on. */
  RESILIENCE,
  /** Capacity to safeguard, and by whom or what it is undermined. */
  CAPACITY
}
