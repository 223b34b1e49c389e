package org.peerassessment.plan.api.task;

/** What happened to a task; each is a line of its history. */
public enum EntryKind {
  OFFERED,
  GONE_THROUGH,
  ACCEPTED,
  DECLINED,
  GOING_AS_AGREED,
  SOMETHING_IN_THE_WAY,
  DONE,
  WITHDRAWN,
  OFFERED_AGAIN
}
