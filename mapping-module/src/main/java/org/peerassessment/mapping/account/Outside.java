package org.peerassessment.mapping.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.belonging.NewAccount;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.account.Placed;
import org.peerassessment.mapping.api.account.RecordAccount;
import org.peerassessment.mapping.api.account.Ring;

/**
 * Whom a young person puts outside, "not with us": that is no tie, and is kept as their own account
 * of who belongs (R-GRP-03). Who stands on a ring is tied to them, which says nothing of belonging.
 */
@ApplicationScoped
class Outside {
  @Inject private WhoBelongs whoBelongs;

  /** Of whom they said so far that they do not belong. */
  Set<Long> of(AssessmentId assessment, long person) {
    return before(assessment, person).map(Outside::notBelong).orElse(Set.of());
  }

  /**
   * Records whom the drawing puts outside, with what they said before of others.
   *
   * @return of how many they had not said so before
   */
  int keep(RecordAccount drawn, LocalDate today) {
    Optional<WhoBelongs.AccountView> before = before(drawn.record(), drawn.person());
    Set<Long> notBelong = new HashSet<>(before.map(Outside::notBelong).orElse(Set.of()));
    Set<Long> belong = new HashSet<>(before.map(account -> ids(account.belong())).orElse(Set.of()));
    Set<Long> outside =
        drawn.placed().stream()
            .filter(
                placed -> placed.ring() == Ring.OUTSIDE && !notBelong.contains(placed.personId()))
            .map(Placed::personId)
            .collect(Collectors.toSet());
    if (!outside.isEmpty()) {
      notBelong.addAll(outside);
      belong.removeAll(outside);
      Set<Long> teller = Set.of(drawn.person());
      whoBelongs.record(
          new NewAccount(drawn.record(), Whose.YOUNG_PEOPLE, teller, "", today, belong, notBelong));
    }
    return outside.size();
  }

  /** Their own account that holds; not one that they gave with others. */
  private Optional<WhoBelongs.AccountView> before(AssessmentId assessment, long person) {
    for (int page = 0; ; page++) {
      List<WhoBelongs.AccountView> accounts = whoBelongs.accounts(assessment, page);
      Optional<WhoBelongs.AccountView> own =
          accounts.stream()
              .filter(WhoBelongs.AccountView::holds)
              .filter(account -> ids(account.tellers()).equals(Set.of(person)))
              .findFirst();
      if (own.isPresent() || accounts.isEmpty()) {
        return own;
      }
    }
  }

  private static Set<Long> notBelong(WhoBelongs.AccountView account) {
    return ids(account.notBelong());
  }

  private static Set<Long> ids(List<WhoBelongs.Named> people) {
    return people.stream().map(WhoBelongs.Named::personId).collect(Collectors.toSet());
  }
}
