package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.core.api.shared.Unit;

/**
 * Finds who may be the same person, among the people of given assessments only (R-REF-08). Indexed
 * keys lead to the candidates; what they have in common is weighed among those alone.
 */
@ApplicationScoped
class LikelyPeople {
  /** Most candidates that one key is followed to. */
  private static final int CANDIDATES = 200;

  private static final String NAMED = "select distinct p from PersonInAssessment a join a.person p";
  private static final String IN = " where a.assessmentId in :cases and ";

  @Inject private MergedNames names;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** One candidate and how they are alike. */
  private record Found(Person person, Likeness likeness) {}

  /**
   * @param self id of the person asked about, who is not among the answers; or null
   * @param here the assessment asked about, or null
   * @param cases numbers of the assessments to look in, by id
   */
  List<Likely> of(
      NewPerson named,
      Map<Scheme, String> identifiers,
      Long self,
      Long here,
      Map<Long, String> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    Map<Long, Person> candidates = candidates(named, identifiers.values(), cases.keySet());
    candidates.keySet().remove(self);
    Map<Long, List<NewPerson>> before = names.of(candidates.keySet());
    List<Found> found =
        candidates.values().stream()
            .map(
                p ->
                    new Found(
                        p,
                        Likeness.between(
                            named, identifiers, p, before.getOrDefault(p.id(), List.of()))))
            .filter(f -> !f.likeness().because().isEmpty())
            .sorted(
                Comparator.comparingInt((Found f) -> -f.likeness().weight())
                    .thenComparingLong(f -> f.person().id()))
            .limit(Likely.MOST)
            .toList();
    Map<Long, List<Long>> naming = naming(found, cases.keySet());
    return found.stream()
        .map(f -> likely(f, naming.getOrDefault(f.person().id(), List.of()), here, cases))
        .toList();
  }

  private static Likely likely(Found found, List<Long> naming, Long here, Map<Long, String> cases) {
    return new Likely(
        found.person().view(),
        found.likeness().because(),
        here != null && naming.contains(here),
        naming.stream().map(cases::get).toList());
  }

  private Map<Long, Person> candidates(
      NewPerson named, Collection<String> numbers, Set<Long> cases) {
    Map<Long, Person> found = new LinkedHashMap<>();
    if (!numbers.isEmpty()) {
      keep(
          found,
          query(" join p.identifiers i", "i in :numbers", cases).setParameter("numbers", numbers));
    }
    Set<String> given = Sounds.given(named.givenName());
    if (!given.isEmpty()) {
      keep(found, sounding(named, given, cases));
    }
    if (named.dateOfBirth() != null) {
      keep(
          found,
          query("", "p.dateOfBirth = :born", cases).setParameter("born", named.dateOfBirth()));
    }
    return found;
  }

  /** By given name, and by family name unless that is not known of either. */
  private TypedQuery<Person> sounding(NewPerson named, Set<String> given, Set<Long> cases) {
    if (named.familyName().isEmpty()) {
      return query(" join p.sounds g", "g in :given", cases).setParameter("given", given);
    }
    Set<String> family = new HashSet<>(Sounds.family(named.familyName()));
    family.add(Sounds.UNKNOWN_FAMILY);
    return query(" join p.sounds g join p.sounds f", "g in :given and f in :family", cases)
        .setParameter("given", given)
        .setParameter("family", family);
  }

  private TypedQuery<Person> query(String join, String condition, Set<Long> cases) {
    return em.createQuery(NAMED + join + IN + condition + " order by p.id desc", Person.class)
        .setParameter("cases", cases)
        .setMaxResults(CANDIDATES);
  }

  private static void keep(Map<Long, Person> found, TypedQuery<Person> query) {
    query.getResultStream().forEach(person -> found.putIfAbsent(person.id(), person));
  }

  /** Which of the cases name each of them. */
  private Map<Long, List<Long>> naming(List<Found> found, Set<Long> cases) {
    Map<Long, List<Long>> naming = new HashMap<>();
    if (!found.isEmpty()) {
      em.createQuery(
              "select a.person.id, a.assessmentId from PersonInAssessment a"
                  + " where a.person.id in :ids and a.assessmentId in :cases"
                  + " order by a.assessmentId desc",
              Object[].class)
          .setParameter("ids", found.stream().map(f -> f.person().id()).toList())
          .setParameter("cases", cases)
          .setMaxResults(Likely.MOST * CANDIDATES)
          .getResultStream()
          .forEach(
              row ->
                  naming
                      .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                      .add((Long) row[1]));
    }
    return naming;
  }
}
