package org.peerassessment.core.api.lawfulness;

/** What the interference is necessary for (Human Rights Act 1998, Article 8(2)). */
public enum Purpose {
  /** Protecting the health of the young people in the group. */
  HEALTH_OF_YOUNG_PEOPLE,
  /** Protecting the rights and freedoms of others whom the group affects. */
  RIGHTS_AND_FREEDOMS_OF_OTHERS
}
