package org.peerassessment.mapping.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

  /** Of which young people they said so far that they do not belong. */
  Set<Long> of(AssessmentId assessment, long person) {
    return said(assessment, person, WhoBelongs.AccountView::notBelong);
  }

  /** What is kept of a drawing: of a parent or carer it is not asked whether they belong. */
  List<Placed> kept(RecordAccount drawn) {
    Set<Long> young = young(drawn.record());
    return drawn.placed().stream()
        .filter(placed -> placed.ring() != Ring.OUTSIDE || young.contains(placed.personId()))
        .toList();
  }

  /**
   * Records whom the drawing puts outside, with what they said before of others.
   *
   * @return of how many they had not said so before
   */
  int keep(RecordAccount drawn, LocalDate today) {
    Set<Long> notBelong = new HashSet<>(of(drawn.record(), drawn.person()));
    Set<Long> outside =
        kept(drawn).stream()
            .filter(placed -> placed.ring() == Ring.OUTSIDE)
            .map(Placed::personId)
            .filter(id -> !notBelong.contains(id))
            .collect(Collectors.toSet());
    if (!outside.isEmpty()) {
      Set<Long> belong =
          said(drawn.record(), drawn.person(), WhoBelongs.AccountView::belong).stream()
              .filter(id -> !outside.contains(id))
              .collect(Collectors.toSet());
      notBelong.addAll(outside);
      whoBelongs.record(
          new NewAccount(
              drawn.record(),
              Whose.YOUNG_PEOPLE,
              Set.of(drawn.person()),
              "",
              today,
              belong,
              notBelong));
    }
    return outside.size();
  }

  /** Somebody of whom they spoke may have been recorded as a parent or carer since. */
  private Set<Long> said(
      AssessmentId assessment,
      long person,
      Function<WhoBelongs.AccountView, List<WhoBelongs.Named>> part) {
    Set<Long> young = young(assessment);
    return whoBelongs.own(assessment, person).map(part).map(Outside::ids).orElse(Set.of()).stream()
        .filter(young::contains)
        .collect(Collectors.toSet());
  }

  private Set<Long> young(AssessmentId assessment) {
    return ids(whoBelongs.youngPeople(assessment));
  }

  private static Set<Long> ids(List<WhoBelongs.Named> people) {
    return people.stream().map(WhoBelongs.Named::personId).collect(Collectors.toSet());
  }
}
