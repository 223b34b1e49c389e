package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.core.api.shared.Unit;

/** Merges of people, as kept. */
@ApplicationScoped
public class MergeBook {
  /** A person merged so often has been merged in a circle, which cannot be. */
  private static final int STEPS = 50;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  PersonMerge keep(PersonMerge merge) {
    em.persist(merge);
    em.flush();
    return merge;
  }

  /**
   * Loads and locks both, always in one order, so that merging and undoing of one person follow one
   * another.
   *
   * @throws NoSuchRecord if there is no such person
   */
  Map<Long, Person> locked(long one, long other) {
    return Stream.of(one, other)
        .distinct()
        .sorted()
        .map(this::locked)
        .collect(Collectors.toMap(Person::id, person -> person));
  }

  private Person locked(long personId) {
    Person person = em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
    if (person == null) {
      throw new NoSuchRecord();
    }
    return person;
  }

  PersonMerge lockedMerge(long id) {
    PersonMerge merge = em.find(PersonMerge.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (merge == null) {
      throw new NoSuchRecord();
    }
    return merge;
  }

  /** Newest first. */
  Slice<PersonMerge> page(int page) {
    return Slice.of(
        em.createQuery("select m from PersonMerge m order by m.id desc", PersonMerge.class)
            .setFirstResult(page * Merges.PAGE)
            .setMaxResults(Merges.PAGE + 1)
            .getResultList(),
        page,
        Merges.PAGE);
  }

  /** What holds of those in which somebody stayed, newest first. */
  List<PersonMerge> into(long personId) {
    return em.createQuery(
            "select m from PersonMerge m where m.staysId = :person and m.undoneAt is null"
                + " order by m.id desc",
            PersonMerge.class)
        .setParameter("person", personId)
        .setMaxResults(Merges.PAGE)
        .getResultList();
  }

  /** The id of the newest of these, or null. */
  Long newestInto(long personId) {
    return into(personId).stream().map(PersonMerge::id).findFirst().orElse(null);
  }

  /** Whose record each is now: the people's own, and of whoever was merged into them, by steps. */
  Map<Long, Long> records(Collection<Long> people) {
    Map<Long, Long> records = new HashMap<>();
    people.forEach(person -> records.put(person, person));
    Collection<Long> step = people;
    while (!step.isEmpty()) {
      List<Long> gone = new ArrayList<>();
      em.createQuery(
              "select m.goneId, m.staysId from PersonMerge m"
                  + " where m.staysId in :stays and m.undoneAt is null",
              Object[].class)
          .setParameter("stays", step)
          .getResultStream()
          .filter(m -> records.putIfAbsent((Long) m[0], records.get((Long) m[1])) == null)
          .forEach(m -> gone.add((Long) m[0]));
      step = gone;
    }
    return records;
  }

  /** Whether the one who stayed was merged into somebody, or somebody into them, since. */
  boolean mergedAgain(PersonMerge merge) {
    return em.createQuery(
                "select count(m) from PersonMerge m where m.undoneAt is null and m.id > :id"
                    + " and (m.goneId = :stays or m.staysId = :stays)",
                Long.class)
            .setParameter("id", merge.id())
            .setParameter("stays", merge.staysId())
            .getSingleResult()
        > 0;
  }

  /** As whom somebody is known now, if they were merged into another. */
  OptionalLong knownAs(long personId) {
    long now = followed(personId, this::stays);
    return now == personId ? OptionalLong.empty() : OptionalLong.of(now);
  }

  private Long stays(long goneId) {
    return em.createQuery(
            "select m.staysId from PersonMerge m where m.goneId = :gone and m.undoneAt is null",
            Long.class)
        .setParameter("gone", goneId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private static long followed(long personId, LongFunction<Long> stays) {
    long now = personId;
    for (int step = 0; step < STEPS; step++) {
      Long next = stays.apply(now);
      if (next == null) {
        break;
      }
      now = next;
    }
    return now;
  }

  /** Who went in an assessment, and as whom they are known now. */
  Map<Long, Long> mergedIn(long assessment) {
    List<Long> gone =
        em.createQuery(
                "select m.goneId from PersonMerge m where m.undoneAt is null and m.id in"
                    + " (select r.mergeId from MovedRow r where r.inTable = 'assessment_person'"
                    + " and r.rowKey = :assessment and r.what = :left)",
                Long.class)
            .setParameter("assessment", assessment)
            .setParameter("left", MovedRow.What.LEFT)
            .getResultList();
    if (gone.isEmpty()) {
      return Map.of();
    }
    Map<Long, Long> stays = stays();
    return gone.stream().collect(Collectors.toMap(id -> id, id -> followed(id, stays::get)));
  }

  /** Who stayed, by who went, of all merges that hold. */
  private Map<Long, Long> stays() {
    return em.createQuery(
            "select m.goneId, m.staysId from PersonMerge m where m.undoneAt is null",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(m -> (Long) m[0], m -> (Long) m[1]));
  }
}
