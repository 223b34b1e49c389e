package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.people.PersonDetail;
import org.peerassessment.core.api.people.PersonDetail.Earlier;
import org.peerassessment.core.api.people.PersonDetail.Merged;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;

/** How people were written before they were corrected. */
@ApplicationScoped
class PersonHistory {
  private static final int MOST = 50;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private MergeBook merges;
  @Inject private AccountNames names;
  @Inject private OwnAssessments own;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Keeps how the person was written until now. */
  void keep(PersonView was, AssessmentId corrected) {
    em.persist(
        new EarlierPerson(was, corrected.value(), callers.current().userId(), clock.instant()));
  }

  /** Everything the register holds of a person. */
  PersonDetail detail(Person person) {
    return new PersonDetail(
        person.view(),
        person.version(),
        person.identifiers(),
        of(person.id()),
        merges.into(person.id()).stream()
            .map(m -> new Merged(m.id(), MayUndoMerge.until(m.mergedOn(clock.getZone()))))
            .toList());
  }

  /**
   * Newest first. Who corrected it is told only to those who are named on the assessment it was
   * corrected in: a colleague's name would tell that there is another record (R-ACC-02).
   */
  private List<Earlier> of(long personId) {
    List<EarlierPerson> earlier =
        em.createQuery(
                "select e from EarlierPerson e where e.personId = :person order by e.id desc",
                EarlierPerson.class)
            .setParameter("person", personId)
            .setMaxResults(MOST)
            .getResultList();
    if (earlier.isEmpty()) {
      return List.of();
    }
    Set<Long> mine = own.numbers(callers.current()).keySet();
    Map<Long, String> by =
        names.of(earlier.stream().map(EarlierPerson::changedBy).collect(Collectors.toSet()));
    return earlier.stream()
        .map(e -> e.view(mine.contains(e.assessmentId()) ? by.getOrDefault(e.changedBy(), "") : ""))
        .toList();
  }
}
