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
  WITHDRAWN
}
