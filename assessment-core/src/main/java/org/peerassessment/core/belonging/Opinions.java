package org.peerassessment.core.belonging;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerassessment.core.api.belonging.Agreement;
import org.peerassessment.core.api.belonging.Says;

/**
 * What the newest accounts of all informants say of one person, against whether they are a member.
 */
record Opinions(boolean member, List<Mention> mentions, Optional<Settlement> lastSettled) {
  Opinions {
    mentions = List.copyOf(mentions);
  }

  /**
   * Of everybody whom a mention names or who is a member.
   *
   * @param settled latest first
   */
  static Map<Long, Opinions> of(
      Collection<Mention> mentions, Collection<Settlement> settled, Set<Long> members) {
    Map<Long, List<Mention>> of =
        mentions.stream().collect(Collectors.groupingBy(Mention::personId));
    Map<Long, Settlement> last =
        settled.stream()
            .collect(Collectors.toMap(Settlement::personId, s -> s, (latest, before) -> latest));
    Set<Long> everybody = new HashSet<>(members);
    everybody.addAll(of.keySet());
    Map<Long, Opinions> people = new TreeMap<>();
    for (long id : everybody) {
      people.put(
          id,
          new Opinions(
              members.contains(id),
              of.getOrDefault(id, List.of()),
              Optional.ofNullable(last.get(id))));
    }
    return people;
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
