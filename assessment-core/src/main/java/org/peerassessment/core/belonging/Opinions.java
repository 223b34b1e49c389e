package org.peerassessment.core.belonging;

import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.belonging.Agreement;
import org.peerassessment.core.api.belonging.Says;

/**
 * What the newest accounts of all informants say of one person, against whether they are a member.
 */
record Opinions(boolean member, List<Mention> mentions, Optional<Settlement> lastSettled) {
  Opinions {
    mentions = List.copyOf(mentions);
  }

  boolean differ() {
    boolean belongs = mentions.stream().anyMatch(Mention::belongs);
    boolean not = mentions.stream().anyMatch(m -> !m.belongs());
    return (belongs && not) || (belongs && !member) || (not && member);
  }

  Agreement agreement() {
    if (!differ()) {
      return Agreement.AGREED;
    }
    return lastSettled.filter(s -> s.stillKnowsAll(member, newest())).isPresent()
        ? Agreement.RESOLVED
        : Agreement.OPEN;
  }

  /** The newest account that mentions the person; 0 if none does. */
  long newest() {
    return mentions.stream().mapToLong(Mention::accountId).max().orElse(0);
  }

  Says saidIn(Account account) {
    return mentions.stream()
        .filter(m -> m.accountId() == account.id())
        .findFirst()
        .map(Mention::says)
        .orElse(Says.NOT_MENTIONED);
  }
}
