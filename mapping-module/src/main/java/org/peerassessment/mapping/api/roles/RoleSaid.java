package org.peerassessment.mapping.api.roles;

import java.time.LocalDate;
import org.peerassessment.mapping.api.ledger.Said;
import org.peerassessment.mapping.api.ledger.Source;

/**
 * What somebody says about a person's role in the group.
 *
 * @param words as they put it, such as 'the one who calms things down'; may be empty unless the
 *     role is another
 * @param source who says so
 * @param from first day they saw it so, or null if not known
 * @param to last day, or null if it goes on
 */
public record RoleSaid(GroupRole role, String words, Source source, LocalDate from, LocalDate to)
    implements Said<RoleSaid> {

  @Override
  public RoleSaid until(LocalDate last) {
    return new RoleSaid(role, words, source, from, last);
  }

  /** Holds no word of what was said, so that none reaches a log. */
  @Override
  public String toString() {
    return "RoleSaid[]";
  }
}
