package org.peerassessment.core.api.framework;

/** The thirteen elements of the framework (guidance: assessment framework, table one). */
public enum Element {
  IDENTITY(Domain.GROUP_FUNCTIONING),
  REGULATION(Domain.GROUP_FUNCTIONING),
  SELF_CARE(Domain.GROUP_FUNCTIONING),
  OUTWARD_RELATIONSHIPS(Domain.GROUP_FUNCTIONING),
  DYNAMICS(Domain.GROUP_FUNCTIONING),
  ENSURING_SAFETY(Domain.GUARDIANSHIP_CAPACITY),
  CARING_INVESTMENT(Domain.GUARDIANSHIP_CAPACITY),
  KNOWLEDGE_OF_ROLE(Domain.GUARDIANSHIP_CAPACITY),
  RESOURCES(Domain.ENVIRONMENT_AND_FAMILY),
  NEIGHBOURHOOD_SAFETY(Domain.ENVIRONMENT_AND_FAMILY),
  SYSTEMIC_FACTORS(Domain.ENVIRONMENT_AND_FAMILY),
  POLICY_FRAMEWORK(Domain.ENVIRONMENT_AND_FAMILY),
  PARENTAL_INTEGRATION(Domain.ENVIRONMENT_AND_FAMILY);

  private final Domain domain;

  Element(Domain domain) {
    this.domain = domain;
  }

  public Domain domain() {
    return domain;
  }
}
