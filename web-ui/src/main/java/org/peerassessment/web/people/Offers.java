package org.peerassessment.web.people;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.web.frame.Words;

/** People who may be the same, in words. */
final class Offers {
  private Offers() {}

  /**
   * One option for each, and last that it is somebody else.
   *
   * @param members ids of those who belong to the group already
   */
  static List<SelectItem> of(
      List<Likely> likely, long somebodyElse, Set<Long> members, Words words) {
    return Stream.concat(
            likely.stream()
                .map(
                    l ->
                        new SelectItem(
                            l.person().personId(),
                            words.of("people.likely.same", describe(l, members, words)))),
            Stream.of(new SelectItem(somebodyElse, words.of("people.likely.else"))))
        .toList();
  }

  /** Such as 'Kai Brook, born 1 May 2012; already a member of this group; same name'. */
  private static String describe(Likely likely, Set<Long> members, Words words) {
    PersonView person = likely.person();
    return Stream.of(
            words.of("people.likely.who", person.fullName(), born(person, words)),
            where(likely, members, words),
            because(likely, words))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  private static String where(Likely likely, Set<Long> members, Words words) {
    if (members.contains(likely.person().personId())) {
      return words.of("people.likely.member");
    }
    return likely.here() ? words.of("people.likely.here") : String.join(", ", likely.numbers());
  }

  private static String born(PersonView person, Words words) {
    return person.dateOfBirth() == null
        ? words.of("people.likely.birthUnknown")
        : words.of("people.likely.born", person.dateOfBirth());
  }

  static String because(Likely likely, Words words) {
    return likely.because().stream().sorted().map(words::label).collect(Collectors.joining(", "));
  }
}
