package org.peerassessment.mapping.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.MapImports;
import org.peerassessment.mapping.api.exchange.Preview.UnknownPerson;

/**
 * Says of everybody in a file who they are: somebody whom the assessment names so, whoever the
 * caller chose, or somebody new. Who merely sounds alike is told and never taken for the same.
 */
final class WhoIsWho {
  private final Known known;
  private final Map<String, Long> chosen;
  private final Errors errors;
  private final Map<String, List<PersonView>> byName;
  private final Map<Long, NewPerson> fresh = new LinkedHashMap<>();
  private final Map<Long, Long> numberOf = new HashMap<>();
  private final List<UnknownPerson> unknown = new ArrayList<>();
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
      if (alike.size() == 1) {
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
    open.forEach(person -> settle(person, lookUp));
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

  private void settle(FilePerson person, boolean lookUp) {
    Long choice = chosen.get(person.key());
    List<Likely> likely =
        choice == null && lookUp && !person.name().given().isEmpty()
            ? known.likely().apply(person.asNew())
            : List.of();
    boolean open = !likely.isEmpty();
    asked += open ? 1 : 0;
    unknown.add(
        new UnknownPerson(
            person.key(),
            person.name().full(),
            person.born(),
            person.first().line(),
            likely,
            open));
    person.is(choice != null && known.people().containsKey(choice) ? choice : name(person, choice));
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
