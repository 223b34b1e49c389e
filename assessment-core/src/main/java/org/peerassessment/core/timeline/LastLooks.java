package org.peerassessment.core.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.shared.Unit;

/**
 * Up to which entry of each timeline people have looked, and what others have done since. Acts from
 * before somebody was named on an assessment are no news to them.
 */
@ApplicationScoped
public class LastLooks {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  /**
   * What others did in one assessment since somebody looked.
   *
   * @param acts how many
   * @param latest id of the newest
   */
  public record News(long assessment, String number, String label, long acts, long latest) {
    private static News of(Object[] row) {
      return new News(
          ((Number) row[0]).longValue(),
          (String) row[1],
          (String) row[2],
          ((Number) row[3]).longValue(),
          ((Number) row[4]).longValue());
    }
  }

  /** Assessments in which somebody else did something since, the latest first. */
  @SuppressWarnings("unchecked")
  public List<News> news(long user, int most) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select a.id, a.number, a.label, count(*), max(t.id)"
                    + " from assessment_staff s join assessment a on a.id = s.assessment_id"
                    + " left join last_look l on l.user_id = s.user_id and l.assessment_id = a.id"
                    + " join timeline_entry t"
                    + " on t.assessment_id = a.id and t.id > coalesce(l.entry_id, 0)"
                    + " where s.user_id = ? and s.until is null"
                    + " and t.done_by <> s.user_id and t.done_at >= s.since"
                    + " group by a.id, a.number, a.label order by max(t.id) desc")
            .setParameter(1, user)
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(News::of).toList();
  }

  /** The entry up to which somebody has looked; 0 before the first look. */
  long seen(long user, long assessment) {
    return em
        .createNativeQuery("select entry_id from last_look where user_id = ? and assessment_id = ?")
        .setParameter(1, user)
        .setParameter(2, assessment)
        .getResultList()
        .stream()
        .mapToLong(id -> ((Number) id).longValue())
        .findFirst()
        .orElse(0);
  }

  /** Notes a look; in one statement, so that the later of two windows counts. */
  void note(long user, long assessment, long entry) {
    em.createNativeQuery(
            "insert into last_look (user_id, assessment_id, entry_id) values (?, ?, ?)"
                + " on duplicate key update entry_id = greatest(entry_id, values(entry_id))")
        .setParameter(1, user)
        .setParameter(2, assessment)
        .setParameter(3, entry)
        .executeUpdate();
  }
}
