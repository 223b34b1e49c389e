package org.peerassessment.mapping.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.Likely.Because;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.Labels;

/**
 * Whom of the assessment the map calls as a file calls somebody: the suite's own files hold no
 * names where the council shows labels, and whoever brings such a file in again means people who
 * are there already.
 */
final class CalledSo {
  private final Map<String, List<PersonView>> byLabel;

  CalledSo(Labels labels, Company company) {
    byLabel =
        company.people().values().stream()
            .collect(
                Collectors.groupingBy(
                    person -> Vocabulary.name(labels.shared(company.who(person.personId())))));
  }

  /**
   * @param likely asks core who somebody may be
   * @return asks that and this; whoever core has found already is offered as core found them
   */
  Function<NewPerson, List<Likely>> besides(Function<NewPerson, List<Likely>> likely) {
    return person -> {
      List<Likely> all = new ArrayList<>(likely.apply(person));
      Set<Long> found =
          all.stream().map(one -> one.person().personId()).collect(Collectors.toSet());
      byLabel.getOrDefault(label(person), List.of()).stream()
          .filter(view -> !found.contains(view.personId()))
          .limit(Likely.MOST)
          .forEach(view -> all.add(new Likely(view, Set.of(Because.SAME_LABEL), true, List.of())));
      return all;
    };
  }

  /** Without the number that tells two of one label apart: who is the first of them may change. */
  private static String label(NewPerson person) {
    String written = new PersonName(person.givenName(), person.familyName()).full();
    return Vocabulary.name(written.replaceFirst("\\s*[0-9]+$", ""));
  }
}
