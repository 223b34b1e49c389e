package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.shared.Unit;

/**
 * The names that people have by merges. Who stays is shown and found with how both were written, so
 * that the next referral under one of these names makes no further record; once they are two again,
 * nothing of the one stays on the other.
 */
@ApplicationScoped
class MergedNames {
  /** What is read of how people were written: no merge that is undone brings anything. */
  static final String HOLDING =
      " (e.mergeId is null or e.mergeId in (select m.id from PersonMerge m where m.undoneAt is null))";

  private static final int MOST = 1000;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private MergeBook merges;

  /** Keeps how one of the two is written, with the merge that changes it. */
  void keep(PersonMerge merge, Person record) {
    em.persist(
        new EarlierPerson(
            record.id(),
            record.written(),
            merge.assessmentId(),
            merge.mergedBy(),
            merge.mergedAt(),
            merge.id()));
  }

  /** Writes the history of who stayed as it were without the merge, which is undone by now. */
  void part(PersonMerge merge, Person stays, NewPerson gone) {
    List<EarlierPerson> since =
        em.createQuery(
                "select e from EarlierPerson e where e.mergeId = :merge and e.personId = :stays"
                    + " order by e.changedAt, e.id",
                EarlierPerson.class)
            .setParameter("merge", merge.id())
            .setParameter("stays", stays.id())
            .setMaxResults(MOST)
            .getResultList();
    Long outer = merges.newestInto(stays.id());
    for (int i = 0; i < since.size(); i++) {
      NewPerson was = merge.parted(since.get(i).written(), gone);
      NewPerson then =
          i + 1 < since.size() ? merge.parted(since.get(i + 1).written(), gone) : stays.written();
      if (!was.equals(then)) {
        em.persist(since.get(i).from(was, outer));
      }
    }
  }

  /** Makes the keys of how somebody's names sound anew, by merges too. */
  void hear(Person person) {
    person.hear(of(Set.of(person.id())).getOrDefault(person.id(), List.of()));
  }

  /** How people were written who were merged, and what they were corrected from since. */
  Map<Long, List<NewPerson>> of(Collection<Long> people) {
    Map<Long, Long> records = merges.records(people);
    if (records.size() == people.size()) {
      return Map.of();
    }
    return em.createQuery(
            "select e from EarlierPerson e where e.personId in :records and" + HOLDING,
            EarlierPerson.class)
        .setParameter("records", records.keySet())
        .setMaxResults(MOST)
        .getResultStream()
        .filter(e -> e.isOfAMerge() || records.get(e.personId()) != e.personId())
        .collect(
            Collectors.groupingBy(
                e -> records.get(e.personId()),
                Collectors.mapping(EarlierPerson::written, Collectors.toList())));
  }
}
