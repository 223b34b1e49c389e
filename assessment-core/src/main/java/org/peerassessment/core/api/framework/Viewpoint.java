package org.peerassessment.core.api.framework;

/** Whose view a piece of evidence is. */
public enum Viewpoint {
  YOUNG_PEOPLE,
  PARENTS,
  SCHOOL,
  POLICE,
  HEALTH,
  YOUTH_WORK,
  SOCIAL_CARE,
  OTHER
}
