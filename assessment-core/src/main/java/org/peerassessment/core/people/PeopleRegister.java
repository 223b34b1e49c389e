package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** The people that assessments name, as kept. */
@ApplicationScoped
public class PeopleRegister {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;
  @Inject private OwnAssessments own;
  @Inject private Callers callers;

  /**
   * Names somebody in an assessment who was not in it before: somebody new, or somebody the caller
   * knows from another assessment.
   *
   * @throws NoSuchRecord if none of the caller's assessments names the person meant
   */
  public PersonView name(long assessmentId, NewPerson as) {
    if (as.sameAs() != null) {
      Person known = known(as.sameAs());
      if (find(assessmentId, known.id()).isEmpty()) {
        em.persist(new PersonInAssessment(assessmentId, known));
        em.flush();
      }
      return known.view();
    }
    Person person = new Person(as);
    em.persist(person);
    em.flush();
    em.persist(new PersonInAssessment(assessmentId, person));
    em.flush();
    return person.view();
  }

  private Person known(long personId) {
    Set<Long> cases = own.numbers(callers.current()).keySet();
    return named(personId, cases);
  }

  /**
   * Somebody whom one of the assessments names.
   *
   * @throws NoSuchRecord if none of them does
   */
  Person named(long personId, Set<Long> cases) {
    if (cases.isEmpty()) {
      return none();
    }
    return em.createQuery(
            "select distinct p.person from PersonInAssessment p"
                + " where p.person.id = :person and p.assessmentId in :cases",
            Person.class)
        .setParameter("person", personId)
        .setParameter("cases", cases)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseGet(PeopleRegister::none);
  }

  private static Person none() {
    throw new NoSuchRecord();
  }

  long count(long assessmentId) {
    return em.createQuery(
            "select count(p.person.id) from PersonInAssessment p where p.assessmentId = :assessment",
            Long.class)
        .setParameter("assessment", assessmentId)
        .getSingleResult();
  }

  /** Everybody the assessment names, by name. */
  public List<PersonView> in(long assessmentId) {
    return kept.whileReading(
        List.of(PeopleRegister.class, assessmentId), () -> named(assessmentId));
  }

  private List<PersonView> named(long assessmentId) {
    return em.createQuery(
            "select p.person from PersonInAssessment p where p.assessmentId = :assessment"
                + " order by p.person.givenName, p.person.familyName, p.person.id",
            Person.class)
        .setParameter("assessment", assessmentId)
        .setMaxResults(People.MOST)
        .getResultStream()
        .map(Person::view)
        .toList();
  }

  Optional<Person> find(long assessmentId, long personId) {
    return people(assessmentId, Set.of(personId)).stream().findFirst();
  }

  /** Those of the people whom the assessment names, by name. */
  public List<PersonView> of(long assessmentId, Collection<Long> personIds) {
    return people(assessmentId, personIds).stream().map(Person::view).toList();
  }

  private List<Person> people(long assessmentId, Collection<Long> personIds) {
    if (personIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select p.person from PersonInAssessment p where p.assessmentId = :assessment"
                + " and p.person.id in :ids"
                + " order by p.person.givenName, p.person.familyName, p.person.id",
            Person.class)
        .setParameter("assessment", assessmentId)
        .setParameter("ids", Set.copyOf(personIds))
        .setMaxResults(People.MOST)
        .getResultList();
  }
}
