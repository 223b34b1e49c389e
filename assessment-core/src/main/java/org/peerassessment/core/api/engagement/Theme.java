package org.peerassessment.core.api.engagement;

/**
 * What a note is about; the first six after the guidance's stakeholder conversations (R-ENG-02).
 */
public enum Theme {
  /** What happened. */
  INCIDENT,
  /** What still puts people at risk. */
  CONTINUING_RISK,
  /** What lies beneath. */
  UNDERLYING_ISSUES,
  /** How the group works: who leads, who follows, how close. */
  GROUP_DYNAMICS,
  /** A single young person, only where it matters for the group. */
  INDIVIDUALS,
  /** Whom to ask as well. */
  WHO_ELSE_TO_ASK,
  /** How parents or young people themselves see the harm. */
  VIEWS_ON_HARM,
  /** What parents or young people say would help. */
  IDEAS_FOR_CHANGE
}
