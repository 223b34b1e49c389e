package org.peerassessment.core.api.moments;

import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.shared.Reason;

/**
 * One moment of an assessment to which the map is pinned.
 *
 * @param at when it was recorded: the map of the moment is what the record held then, so that what
 *     is learnt or corrected later does not change what people had before them
 * @param on the day it is about, such as the day a meeting was held
 * @param what in a few words
 * @param page path with parameters of what was recorded
 */
public record Moment(Kind kind, Instant at, LocalDate on, Reason what, String page) {
  /** What was recorded. */
  public enum Kind {
    MEETING,
    ANALYSIS,
    PLAN
  }
}
