package org.peerassessment.core.api.group;

/**
 * What makes young people a group, after the guidance's "Identifying and defining peer groups". All
 * four are good grounds for an assessment; which of them hold decides where interventions start.
 */
public enum GroupTie {
  /** They chose each other as friends. */
  CHOSE_EACH_OTHER(Nature.RELATIONAL),
  /** They spend time together, in particular places or online. */
  SPEND_TIME_TOGETHER(Nature.RELATIONAL),
  /** Others see them as a group, such as staff at a school. */
  SEEN_AS_GROUP_BY_OTHERS(Nature.ASSIGNED),
  /** A place that they all attend puts them together. */
  TOGETHER_BECAUSE_OF_PLACE(Nature.ASSIGNED);

  private final Nature nature;

  GroupTie(Nature nature) {
    this.nature = nature;
  }

  public Nature nature() {
    return nature;
  }

  /** Whether the young people made the tie, or somebody or something else did. */
  public enum Nature {
    RELATIONAL,
    ASSIGNED
  }
}
