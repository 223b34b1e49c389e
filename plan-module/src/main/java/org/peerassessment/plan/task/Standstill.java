package org.peerassessment.plan.task;

import java.time.LocalDate;

/** Why a task does not move. */
enum Standstill {
  /** Lead and agency have not gone through it together yet. */
  NOT_GONE_THROUGH,
  /** The agency has neither accepted nor declined it. */
  NOT_ANSWERED,
  /** Its day has passed. */
  LATE,
  BLOCKED,
  DECLINED;

  /** Of a task that does not move. */
  static Standstill of(Task task, LocalDate today) {
    return switch (task.state()) {
      case DECLINED -> DECLINED;
      case BLOCKED -> BLOCKED;
      case OFFERED -> task.goneThroughOn() == null ? NOT_GONE_THROUGH : NOT_ANSWERED;
      case ACCEPTED, IN_PROGRESS, DONE, WITHDRAWN -> LATE;
    };
  }

  boolean liesWithTheAgency() {
    return this == NOT_ANSWERED || this == LATE;
  }
}
