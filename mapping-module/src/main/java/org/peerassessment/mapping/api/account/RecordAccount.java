package org.peerassessment.mapping.api.account;

import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * What a young person drew.
 *
 * @param person whose account it is
 * @param shown the statements of their account as the drawing began, from {@link AccountView#seen}
 * @param placed whom they placed, each once
 * @param ended people of their account, not placed on a ring, whose ties have ended; with the
 *     others who are not placed, the account stays as it was
 */
public record RecordAccount(
    AssessmentId record, long person, Set<Long> shown, List<Placed> placed, Set<Long> ended)
    implements About {
  public RecordAccount {
    shown = Set.copyOf(shown);
    placed = List.copyOf(placed);
    ended = Set.copyOf(ended);
  }

  /** Holds nothing of what was drawn, so that none reaches a log. */
  @Override
  public String toString() {
    return "RecordAccount[" + record + "]";
  }
}
