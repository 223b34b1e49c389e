package org.peerassessment.plan.api.task;

/** Who can own a task (R-PLN-05). */
public enum OwnerKind {
  /** A worker of an agency, by name or role; the agency answers in the portal. */
  WORKER,
  /** A parent or carer, or another guardian of the group. */
  GUARDIAN,
  /** Who is responsible for a place, such as a shop or a park. */
  PLACE_MANAGER
}
