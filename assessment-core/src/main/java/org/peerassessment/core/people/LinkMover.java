package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;
import org.peerassessment.core.api.people.PersonLinks.Link;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.people.MovedRow.What;

/**
 * Moves everything that names one person to another, and back. First the assessments come to name
 * the one who stays, for their rows may only name whom they know; last they forget the one who
 * went.
 */
@ApplicationScoped
public class LinkMover {
  private static final Link NAMED =
      new Link("assessment_person", "person_id", "assessment_id", "r.assessment_id", null);

  @Inject @Any private Instance<PersonLinks> features;
  @Inject private PersonRows rows;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  List<Reason> standsInTheWay(long one, long other) {
    return features.stream().flatMap(f -> f.standsInTheWay(one, other).stream()).toList();
  }

  /** The assessments that name a person. */
  List<Long> naming(long person) {
    return rows.keys(NAMED, person, person);
  }

  /**
   * @return the assessments in which it was done
   */
  List<Long> move(PersonMerge merge) {
    em.flush();
    long gone = merge.goneId();
    long stays = merge.staysId();
    List<Long> assessments = naming(gone);
    for (long assessment : assessments) {
      if (!rows.exists(NAMED, assessment, stays)) {
        name(assessment, stays);
        keep(merge, NAMED, assessment, What.NAMED, "");
      }
    }
    links().forEach(link -> rows.keys(link, gone, stays).forEach(key -> move(merge, link, key)));
    for (long assessment : assessments) {
      rows.remove(NAMED, assessment, gone);
      keep(merge, NAMED, assessment, What.LEFT, "");
    }
    em.flush();
    return assessments;
  }

  private void move(PersonMerge merge, Link link, long key) {
    if (!link.key().equals("id") && rows.exists(link, key, merge.staysId())) {
      String whole = rows.whole(link, key, merge.goneId());
      rows.remove(link, key, merge.goneId());
      keep(merge, link, key, What.PUT_ASIDE, whole);
    } else {
      rows.move(link, key, merge.goneId(), merge.staysId());
      keep(merge, link, key, What.MOVED, link.isText() ? whole(link, key, merge) : "");
    }
  }

  private String whole(Link link, long key, PersonMerge merge) {
    return rows.whole(link, key, merge.staysId());
  }

  /** Whether what was moved is there no more, or says something else than it did then. */
  private boolean isOfSince(MovedRow row, PersonMerge merge) {
    return row.link().isText()
        && !(rows.exists(row.link(), row.key(), merge.staysId())
            && row.before().equals(whole(row.link(), row.key(), merge)));
  }

  /**
   * Puts back exactly what was moved; what came since stays.
   *
   * @return the assessments in which it was done
   */
  List<Long> moveBack(PersonMerge merge) {
    List<MovedRow> moved = moved(merge);
    List<Long> assessments = of(moved, What.LEFT).stream().map(MovedRow::key).toList();
    assessments.forEach(assessment -> name(assessment, merge.goneId()));
    of(moved, What.MOVED).stream()
        .filter(row -> !isThere(row, merge.goneId()) && !isOfSince(row, merge))
        .forEach(row -> rows.move(row.link(), row.key(), merge.staysId(), merge.goneId()));
    of(moved, What.PUT_ASIDE).stream()
        .filter(row -> !isThere(row, merge.goneId()))
        .forEach(row -> rows.putBack(row.link(), row.before()));
    of(moved, What.NAMED).stream()
        .map(MovedRow::key)
        .filter(
            assessment ->
                links().stream()
                    .filter(link -> link.assessment() != null)
                    .noneMatch(link -> rows.namesIn(link, merge.staysId(), assessment)))
        .forEach(assessment -> rows.remove(NAMED, assessment, merge.staysId()));
    return assessments;
  }

  /** Whether the one who went was linked to the same anew, by whoever wrote while they merged. */
  private boolean isThere(MovedRow row, long gone) {
    return !row.link().key().equals("id") && rows.exists(row.link(), row.key(), gone);
  }

  private List<MovedRow> moved(PersonMerge merge) {
    return em.createQuery(
            "select r from MovedRow r where r.mergeId = :merge order by r.id", MovedRow.class)
        .setParameter("merge", merge.id())
        .getResultList();
  }

  private static List<MovedRow> of(List<MovedRow> moved, What what) {
    return moved.stream().filter(row -> row.what() == what).toList();
  }

  private List<Link> links() {
    return features.stream().flatMap(feature -> feature.links().stream()).toList();
  }

  private void name(long assessment, long person) {
    em.createNativeQuery("insert into assessment_person (assessment_id, person_id) values (?, ?)")
        .setParameter(1, assessment)
        .setParameter(2, person)
        .executeUpdate();
  }

  private void keep(PersonMerge merge, Link link, long key, What what, String before) {
    em.persist(new MovedRow(merge.id(), link, key, what, before));
  }
}
