package org.peerassessment.core.api.context;

/** Kinds of context: the rows of the template (guidance, appendix A), online and others. */
public enum Kind {
  PEER_GROUP,
  SCHOOL,
  NEIGHBOURHOOD,
  HOME,
  ONLINE,
  OTHER
}
