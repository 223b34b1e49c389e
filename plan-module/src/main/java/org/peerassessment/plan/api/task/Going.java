package org.peerassessment.plan.api.task;

/** How a task is going, in its owner's view. */
public enum Going {
  AS_AGREED,
  IN_THE_WAY,
  DONE
}
