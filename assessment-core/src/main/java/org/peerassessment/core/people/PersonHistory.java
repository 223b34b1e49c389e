package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.PersonDetail;
import org.peerassessment.core.api.people.PersonDetail.Earlier;
import org.peerassessment.core.api.people.PersonDetail.Merged;
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
  void keep(long personId, NewPerson was, AssessmentId corrected) {
    em.persist(
        new EarlierPerson(
            personId,
            was,
            corrected.value(),
            callers.current().userId(),
            clock.instant(),
            merges.newestInto(personId)));
  }

  /** Everything the register holds of a person. */
  PersonDetail detail(Person person) {
    return new PersonDetail(
        person.view(),
        person.version(),
        person.identifiers(),
        of(person.id()),
        merges.into(person.id()).stream().map(this::merged).toList());
  }

  private Merged merged(PersonMerge merge) {
    LocalDate until = MayUndoMerge.until(merge.mergedOn(clock.getZone()));
    return new Merged(merge.id(), until.isBefore(LocalDate.now(clock)) ? null : until);
  }

  /**
   * Newest first, of whoever was merged into them too. Who corrected it is told only to those who
   * are named on the assessment it was corrected in: a colleague's name would tell that there is
   * another record (R-ACC-02).
   */
  private List<Earlier> of(long personId) {
    List<EarlierPerson> earlier =
        em.createQuery(
                "select e from EarlierPerson e where e.personId in :records and"
                    + MergedNames.HOLDING
                    + " order by e.changedAt desc, e.id desc",
                EarlierPerson.class)
            .setParameter("records", merges.records(Set.of(personId)).keySet())
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
