package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.people.OwnAssessments;
import org.peerassessment.core.settings.SettingsBook;
import org.peerassessment.core.shared.PerTransaction;

/**
 * The assessments a person is named on, and the head of each; none for somebody whose roles carry
 * no permission to read them any more.
 */
@ApplicationScoped
public class CaseLoad implements OwnAssessments {
  private static final String NAMED =
      " from StaffEntry s join s.assessment a where s.userId = :user and s.until is null";

  /** Nothing is due any more where it is closed. */
  private static final String OPEN = " and a.closedOn is null";

  private static final int MOST = 2000;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private AssessmentRepository assessments;
  @Inject private SettingsBook settings;
  @Inject private Clock clock;
  @Inject private PerTransaction kept;

  /**
   * One assessment, and how a person came to it.
   *
   * @param reason why they were named; empty at the referral
   */
  public record Case(AssessmentHead head, Involvement as, Instant since, String reason) {}

  /** The head of one assessment. */
  public AssessmentHead head(AssessmentId id) {
    return head(assessments.get(id));
  }

  /**
   * Newest first.
   *
   * @param words part of the number or the label; empty for all
   * @param due how the due date stands, or null for all
   */
  public List<Case> of(Caller caller, String words, DueState due, int first, int most) {
    if (!caller.may(Permission.ASSESSMENT_READ)) {
      return List.of();
    }
    return query(caller.userId(), words, due, "select s", " order by a.id desc", StaffEntry.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(s -> new Case(head(s.assessment()), s.as(), s.since(), s.reason()))
        .toList();
  }

  /** All of them, newest first, for those who only look, and look several times. */
  public List<Case> mine(Caller caller, int most) {
    return kept.whileReading(
        List.of(CaseLoad.class, caller.userId(), most), () -> of(caller, "", null, 0, most));
  }

  /** Heads of those of the assessments that the caller is named on, newest first. */
  public List<AssessmentHead> heads(Caller caller, Collection<Long> ids) {
    if (ids.isEmpty() || !caller.may(Permission.ASSESSMENT_READ)) {
      return List.of();
    }
    return em.createQuery(
            "select a" + NAMED + " and a.id in :ids order by a.id desc", Assessment.class)
        .setParameter("user", caller.userId())
        .setParameter("ids", ids)
        .setMaxResults(MOST)
        .getResultStream()
        .map(CaseLoad::head)
        .toList();
  }

  /** Heads of those that the caller leads, newest first; for those who only look, as above. */
  public List<AssessmentHead> ledBy(Caller caller, int most) {
    return mine(caller, most).stream()
        .filter(one -> one.as() == Involvement.LEAD)
        .map(Case::head)
        .toList();
  }

  /** How many there are; arguments as above. */
  public long count(Caller caller, String words, DueState due) {
    return caller.may(Permission.ASSESSMENT_READ)
        ? query(caller.userId(), words, due, "select count(s)", "", Long.class).getSingleResult()
        : 0;
  }

  /** The number of each, by id, newest first. */
  @Override
  public Map<Long, String> numbers(Caller caller) {
    return numbers(caller, EnumSet.allOf(Involvement.class), "");
  }

  /** As above, where the caller may write, not only read: so none that is closed. */
  @Override
  public Map<Long, String> numbersToWriteIn(Caller caller) {
    EnumSet<Involvement> writing = EnumSet.allOf(Involvement.class);
    writing.removeIf(as -> !as.writes());
    return numbers(caller, writing, OPEN);
  }

  private Map<Long, String> numbers(Caller caller, Set<Involvement> as, String which) {
    return kept.whileReading(
        List.of(CaseLoad.class, caller.userId(), as, which), () -> askNumbers(caller, as, which));
  }

  private Map<Long, String> askNumbers(Caller caller, Set<Involvement> as, String which) {
    if (!caller.may(Permission.ASSESSMENT_READ)) {
      return Map.of();
    }
    Map<Long, String> numbers = new LinkedHashMap<>();
    em.createQuery(
            "select a.id, a.number"
                + NAMED
                + " and s.involvement in :as"
                + which
                + " order by a.id desc",
            Object[].class)
        .setParameter("user", caller.userId())
        .setParameter("as", as)
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(row -> numbers.put((Long) row[0], (String) row[1]));
    return Collections.unmodifiableMap(numbers);
  }

  private <T> TypedQuery<T> query(
      long userId, String words, DueState due, String select, String order, Class<T> type) {
    // what is listed is read together with its assessment, not one after the other
    String named = type == StaffEntry.class ? NAMED.replace("join", "join fetch") : NAMED;
    boolean searched = words != null && !words.isBlank();
    String like =
        searched ? " and (lower(a.number) like :words or lower(a.label) like :words)" : "";
    TypedQuery<T> query =
        em.createQuery(select + named + like + standing(due) + order, type)
            .setParameter("user", userId);
    if (searched) {
      query.setParameter("words", '%' + escaped(words) + '%');
    }
    LocalDate today = LocalDate.now(clock);
    if (due == DueState.LATE || due == DueState.NEAR) {
      query.setParameter("today", today);
    }
    if (due == DueState.NEAR || due == DueState.FINE) {
      query.setParameter("near", today.plusDays(settings.daysNear()));
    }
    return query;
  }

  private static String standing(DueState due) {
    if (due == null) {
      return "";
    }
    return switch (due) {
      case NOT_SET -> " and (a.due is null or a.closedOn is not null)";
      case LATE -> OPEN + " and a.due < :today";
      case NEAR -> OPEN + " and a.due >= :today and a.due <= :near";
      case FINE -> OPEN + " and a.due > :near";
    };
  }

  private static String escaped(String words) {
    return words.strip().toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1");
  }

  private static AssessmentHead head(Assessment assessment) {
    return new AssessmentHead(
        assessment.id(),
        assessment.number(),
        assessment.label(),
        assessment.concerns(),
        assessment.leadId(),
        assessment.supervisorId(),
        assessment.closedOn() == null ? assessment.due() : null,
        assessment.recordedAt());
  }
}
