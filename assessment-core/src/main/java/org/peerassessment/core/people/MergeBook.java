package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
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

  /** Writes what was changed, so that its version is known. */
  void flush() {
    em.flush();
  }

  /** Loads and locks, so that two merges of one person follow one another. */
  Person locked(long personId) {
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
    long now = personId;
    for (int step = 0; step < STEPS; step++) {
      OptionalLong next =
          em.createQuery(
                  "select m.staysId from PersonMerge m"
                      + " where m.goneId = :person and m.undoneAt is null",
                  Long.class)
              .setParameter("person", now)
              .getResultStream()
              .mapToLong(Long::longValue)
              .findFirst();
      if (next.isEmpty()) {
        break;
      }
      now = next.getAsLong();
    }
    return now == personId ? OptionalLong.empty() : OptionalLong.of(now);
  }

  /** Who went in an assessment, and as whom they are known now. */
  Map<Long, Long> mergedIn(long assessment) {
    return em.createQuery(
            "select m.goneId from PersonMerge m where m.undoneAt is null and m.id in"
                + " (select r.mergeId from MovedRow r where r.inTable = 'assessment_person'"
                + " and r.rowKey = :assessment and r.what = :left)",
            Long.class)
        .setParameter("assessment", assessment)
        .setParameter("left", MovedRow.What.LEFT)
        .getResultStream()
        .collect(Collectors.toMap(gone -> gone, gone -> knownAs(gone).orElse(gone)));
  }
}
