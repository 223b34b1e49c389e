package org.peerassessment.core.belonging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.belonging.NewAccount;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;

/** Accounts of who belongs, as kept. */
@ApplicationScoped
class AccountBook {
  /** Most people one assessment names. */
  private static final int PEOPLE = 1000;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  long add(Account account, NewAccount command) {
    em.persist(account);
    em.flush();
    long assessment = command.assessment().value();
    command.tellers().forEach(p -> em.persist(new Teller(assessment, account.id(), p)));
    command.belong().forEach(p -> em.persist(new Mention(assessment, account.id(), p, true)));
    command.notBelong().forEach(p -> em.persist(new Mention(assessment, account.id(), p, false)));
    em.flush();
    return account.id();
  }

  void add(Settlement settlement) {
    em.persist(settlement);
    em.flush();
  }

  /** The newest of each informant, in the order of their first recording; at most 60. */
  List<Account> holding(AssessmentId assessment) {
    return of(
            assessment,
            "select a from BelongingAccount a where a.assessmentId = :a and not exists"
                + " (select n.id from BelongingAccount n where n.assessmentId = a.assessmentId"
                + " and n.sameInformant = a.sameInformant and n.id > a.id) order by a.id",
            Account.class)
        .setMaxResults(WhoBelongs.MOST_INFORMANTS)
        .getResultList();
  }

  /** Newest first. */
  List<Account> all(AssessmentId assessment, int first, int most) {
    return of(
            assessment,
            "select a from BelongingAccount a where a.assessmentId = :a order by a.id desc",
            Account.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  List<Account> of(AssessmentId assessment, long accountId) {
    return of(
            assessment,
            "select a from BelongingAccount a where a.assessmentId = :a and a.id = :id",
            Account.class)
        .setParameter("id", accountId)
        .setMaxResults(1)
        .getResultList();
  }

  List<Mention> mentions(Collection<Long> accountIds) {
    return under(
        accountIds,
        "select m from BelongingMention m where m.accountId in :ids order by m.id",
        Mention.class,
        PEOPLE);
  }

  /** What the newest account of each informant says, of several assessments at once. */
  Map<Long, List<Mention>> mentionsThatHold(Collection<Long> assessmentIds) {
    return inEach(
            assessmentIds,
            "select m from BelongingMention m, BelongingAccount a where a.id = m.accountId"
                + " and m.assessmentId in :ids and not exists"
                + " (select n.id from BelongingAccount n where n.assessmentId = a.assessmentId"
                + " and n.sameInformant = a.sameInformant and n.id > a.id) order by m.id",
            Mention.class)
        .collect(Collectors.groupingBy(Mention::assessmentId));
  }

  /** Latest first, of several assessments at once. */
  Map<Long, List<Settlement>> settlements(Collection<Long> assessmentIds) {
    return inEach(
            assessmentIds,
            "select s from BelongingSettlement s where s.assessmentId in :ids order by s.id desc",
            Settlement.class)
        .collect(Collectors.groupingBy(Settlement::assessmentId));
  }

  private <T> Stream<T> inEach(Collection<Long> assessmentIds, String query, Class<T> type) {
    return assessmentIds.isEmpty()
        ? Stream.empty()
        : em.createQuery(query, type)
            .setParameter("ids", assessmentIds)
            .setMaxResults(assessmentIds.size() * PEOPLE)
            .getResultStream();
  }

  List<Teller> tellers(Collection<Long> accountIds) {
    return under(
        accountIds,
        "select t from BelongingTeller t where t.accountId in :ids order by t.id",
        Teller.class,
        WhoBelongs.MOST_TELLERS);
  }

  /** Latest first. */
  List<Settlement> settlements(AssessmentId assessment) {
    return of(
            assessment,
            "select s from BelongingSettlement s where s.assessmentId = :a order by s.id desc",
            Settlement.class)
        .setMaxResults(PEOPLE)
        .getResultList();
  }

  private <T> List<T> under(Collection<Long> accountIds, String query, Class<T> type, int each) {
    return accountIds.isEmpty()
        ? List.of()
        : em.createQuery(query, type)
            .setParameter("ids", accountIds)
            .setMaxResults(accountIds.size() * each)
            .getResultList();
  }

  private <T> TypedQuery<T> of(AssessmentId assessment, String query, Class<T> type) {
    return em.createQuery(query, type).setParameter("a", assessment.value());
  }
}
