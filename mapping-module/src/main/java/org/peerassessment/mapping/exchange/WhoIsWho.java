package org.peerassessment.mapping.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.Likely.Because;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.MapImports;
import org.peerassessment.mapping.api.exchange.Preview.OtherBirth;
import org.peerassessment.mapping.api.exchange.Preview.UnknownPerson;

/**
 * Says of everybody in a file who they are: somebody whom the assessment names so, whoever the
 * caller chose, or somebody new. Who merely sounds alike is told and never taken for the same, nor
 * is somebody of the same name of whom only the file knows when they were born.
 */
final class WhoIsWho {
  private final Known known;
  private final Map<String, Long> chosen;
  private final Errors errors;
  private final Map<String, List<PersonView>> byName;
  private final Map<Long, NewPerson> fresh = new LinkedHashMap<>();
  private final Map<Long, Long> numberOf = new HashMap<>();
  private final List<UnknownPerson> unknown = new ArrayList<>();
  private final List<OtherBirth> births = new ArrayList<>();
  private int asked;

  WhoIsWho(Known known, Map<String, Long> chosen, Errors errors) {
    this.known = known;
    this.chosen = chosen;
    this.errors = errors;
    byName =
        known.people().values().stream()
            .collect(Collectors.groupingBy(person -> Vocabulary.name(person.fullName())));
  }

  void settle(FilePeople file) {
    Set<String> shared = file.shared();
    List<FilePerson> open = new ArrayList<>();
    for (FilePerson person : file.all()) {
      List<PersonView> alike = alike(person, shared);
      if (alike.size() == 1 && !knowsMore(person, alike.get(0))) {
        person.is(alike.get(0).personId());
      } else {
        open.add(person);
      }
    }
    if (open.size() + known.people().size() > People.MOST) {
      errors.add(open.get(0).first(), null, "exchange.people.tooMany", People.MOST);
    }
    // no name is looked up for a file that cannot be brought in anyhow
    boolean lookUp = errors.none();
    open.forEach(person -> settle(person, alike(person, shared), lookUp));
    if (asked > MapImports.MOST_LIKELY) {
      errors.add(
          open.get(0).first(), null, "exchange.people.tooManyLikely", MapImports.MOST_LIKELY);
    }
  }

  private List<PersonView> alike(FilePerson person, Set<String> shared) {
    String name = Vocabulary.name(person.name().full());
    boolean told = !shared.contains(name);
    return byName.getOrDefault(name, List.of()).stream()
        .filter(
            view ->
                view.dateOfBirth() == null || person.born() == null
                    ? told
                    : view.dateOfBirth().equals(person.born()))
        .toList();
  }

  /** Whether the file knows of somebody when they were born, and the record does not. */
  private static boolean knowsMore(FilePerson person, PersonView view) {
    return person.born() != null && view.dateOfBirth() == null;
  }

  private void settle(FilePerson person, List<PersonView> alike, boolean lookUp) {
    Long choice = chosen.get(person.key());
    List<Likely> likely =
        choice == null && lookUp && !person.name().given().isEmpty()
            ? likely(person, alike)
            : List.of();
    boolean open = !likely.isEmpty();
    asked += open ? 1 : 0;
    PersonView here = choice == null ? null : known.people().get(choice);
    if (here != null) {
      tellBirth(person, here, true);
      person.is(choice);
      return;
    }
    if (lookUp && choice != null && choice != ImportFile.NEW && person.born() != null) {
      known.likely().apply(person.asNew()).stream()
          .filter(one -> one.person().personId() == choice)
          .forEach(one -> tellBirth(person, one.person(), false));
    }
    unknown.add(
        new UnknownPerson(
            person.key(),
            person.name().full(),
            person.born(),
            person.first().line(),
            likely,
            open));
    person.is(name(person, choice));
  }

  /** Whom core finds, and those of the same name whom it would not find: none is passed over. */
  private List<Likely> likely(FilePerson person, List<PersonView> alike) {
    List<Likely> all = new ArrayList<>(known.likely().apply(person.asNew()));
    alike.stream()
        .filter(view -> all.stream().noneMatch(l -> l.person().personId() == view.personId()))
        .forEach(view -> all.add(new Likely(view, Set.of(Because.SAME_NAME), true, List.of())));
    return all;
  }

  /** The register keeps how a person is written; what a file says otherwise is told, not lost. */
  private void tellBirth(FilePerson person, PersonView view, boolean here) {
    if (person.born() != null && !person.born().equals(view.dateOfBirth())) {
      births.add(
          new OtherBirth(
              view.personId(), view.fullName(), person.born(), view.dateOfBirth(), here));
    }
  }

  /** Of whom the file says another date of birth than the record, or one that it lacks. */
  List<OtherBirth> births() {
    return births;
  }

  /** The number, below zero, of somebody who is to be named first. */
  private long name(FilePerson person, Long choice) {
    boolean elsewhere = choice != null && choice != ImportFile.NEW;
    if (elsewhere && numberOf.containsKey(choice)) {
      return numberOf.get(choice);
    }
    long number = -(fresh.size() + 1);
    fresh.put(number, elsewhere ? person.asNew().knownAs(choice) : person.asNew());
    if (elsewhere) {
      numberOf.put(choice, number);
    }
    return number;
  }

  Map<Long, NewPerson> fresh() {
    return fresh;
  }

  List<UnknownPerson> unknown() {
    return unknown;
  }
}
