package org.peerassessment.plan.api.task;

/** Where a task stands. */
public enum TaskState {
  /** The owner has been asked and has not answered. */
  OFFERED,
  /** The owner has agreed, and has not logged anything yet. */
  ACCEPTED,
  /** The owner said no and why. */
  DECLINED,
  /** Work has begun and goes as agreed. */
  IN_PROGRESS,
  /** Something stands in the owner's way. */
  BLOCKED,
  /** The owner has done it. */
  DONE,
  /** The lead has taken it back; its agency no longer sees it. */
  WITHDRAWN;

  /** Whether the owner has agreed and is not done, and so may log how it goes. */
  public boolean underWay() {
    return this == ACCEPTED || this == IN_PROGRESS || this == BLOCKED;
  }
}
