package org.peerassessment.core.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.drafts.DraftForm;
import org.peerassessment.core.api.drafts.Drafts;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;

/** Drafts, as kept. */
@ApplicationScoped
public class DraftBox {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** One statement: of two windows with the same form the later one stays. */
  void keep(long user, DraftForm form, String title, String answers, Instant at) {
    em.createNativeQuery(
            "insert into draft (user_id, page, form, assessment_id, title, answers, kept_at)"
                + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update"
                + " title = values(title), answers = values(answers), kept_at = values(kept_at)")
        .setParameter(1, user)
        .setParameter(2, form.page())
        .setParameter(3, form.form())
        .setParameter(4, form.assessment().map(AssessmentId::value).orElse(null))
        .setParameter(5, title)
        .setParameter(6, answers)
        .setParameter(7, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Lets the oldest go where somebody has more than {@link Drafts#MOST}. */
  void bound(long user) {
    long tooMany = count(user) - Drafts.MOST;
    if (tooMany > 0) {
      em.createNativeQuery(
              "delete from draft where user_id = ? order by kept_at, id limit " + tooMany)
          .setParameter(1, user)
          .executeUpdate();
    }
  }

  private long count(long user) {
    return em.createQuery("select count(d) from KeptDraft d where d.userId = :user", Long.class)
        .setParameter("user", user)
        .getSingleResult();
  }

  Optional<KeptDraft> find(long user, DraftForm form) {
    return em.createQuery(
            "select d from KeptDraft d where d.userId = :user and d.page = :page and d.form = :form",
            KeptDraft.class)
        .setParameter("user", user)
        .setParameter("page", form.page())
        .setParameter("form", form.form())
        .getResultStream()
        .findFirst();
  }

  void discard(long user, DraftForm form) {
    em.createQuery(
            "delete from KeptDraft d where d.userId = :user and d.page = :page and d.form = :form")
        .setParameter("user", user)
        .setParameter("page", form.page())
        .setParameter("form", form.form())
        .executeUpdate();
  }

  /** What somebody has drafts of, the newest first; not what is in them. */
  List<DraftLine> of(long user) {
    return em.createQuery(
            "select d.page, d.form, d.title, d.keptAt from KeptDraft d where d.userId = :user"
                + " order by d.keptAt desc",
            Object[].class)
        .setParameter("user", user)
        .setMaxResults(Drafts.MOST)
        .getResultStream()
        .map(DraftLine::of)
        .toList();
  }

  /**
   * @param title what the page is called
   */
  record DraftLine(DraftForm form, String title, Instant keptAt) {
    private static DraftLine of(Object[] row) {
      return new DraftLine(
          new DraftForm((String) row[0], (String) row[1]), (String) row[2], (Instant) row[3]);
    }
  }
}
