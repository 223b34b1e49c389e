package org.peerassessment.plan.api.plan;

import java.util.Set;
import org.peerassessment.core.api.families.TakingPart;

/**
 * An action of the plan.
 *
 * @param interventionId a kind of work of the library, not retired
 * @param what what exactly is done here; at most 4,000 characters
 * @param memberIds the members it works with directly, each of whom has agreed to it (R-LEG-05);
 *     may be empty
 * @param directWork which kind of direct work that is; null if with nobody
 */
public record ActionAnswers(
    Long interventionId, String what, Aim aim, Set<Long> memberIds, TakingPart directWork) {
  public ActionAnswers {
    memberIds = memberIds == null ? Set.of() : Set.copyOf(memberIds);
  }

  /** An action that works with no member directly. */
  public ActionAnswers(Long interventionId, String what, Aim aim) {
    this(interventionId, what, aim, Set.of(), null);
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "ActionAnswers[]";
  }
}
