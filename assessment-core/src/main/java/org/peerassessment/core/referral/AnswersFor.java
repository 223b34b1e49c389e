package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.access.AccountWork;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Unit;

/** The open assessments that somebody leads or supervises. */
@ApplicationScoped
class AnswersFor implements AccountWork {
  private static final int NAMED = 10;
  private static final String OPEN = " from Assessment a where a.closedOn is null and ";

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Override
  public List<Reason> needing(long userId, Role role) {
    return switch (role) {
      case PRACTITIONER -> reason("referral.inUse.leads", "a.leadId = :user", userId);
      case PRACTICE_SUPERVISOR ->
          reason("referral.inUse.supervises", "a.supervisorId = :user", userId);
      default -> List.of();
    };
  }

  /** An assessment's own agency is its lead's: with it goes what may be shared without more. */
  @Override
  public List<Reason> needingAgency(long userId) {
    return reason("referral.inUse.leadsForAgency", "a.leadId = :user", userId);
  }

  /** Lead and supervisor hand over for one another; where the other is gone, nobody could. */
  @Override
  public List<Reason> needingAccount(long userId) {
    return reason(
        "referral.inUse.orphaned",
        "(a.leadId = :user and a.supervisorId in (select u.id from UserAccount u"
            + " where u.enabled = false) or a.supervisorId = :user and a.leadId in"
            + " (select u.id from UserAccount u where u.enabled = false))",
        userId);
  }

  /** One reason that names the first of them and says how many there are. */
  private List<Reason> reason(String key, String which, long userId) {
    List<String> numbers =
        em.createQuery("select a.number" + OPEN + which + " order by a.id", String.class)
            .setParameter("user", userId)
            .setMaxResults(NAMED)
            .getResultList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    long all =
        em.createQuery("select count(a)" + OPEN + which, Long.class)
            .setParameter("user", userId)
            .getSingleResult();
    return List.of(Reason.of(key, String.join(", ", numbers), all - numbers.size()));
  }
}
