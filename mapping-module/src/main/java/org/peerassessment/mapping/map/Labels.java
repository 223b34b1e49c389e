package org.peerassessment.mapping.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.map.Who;

/**
 * How people are labelled, on every picture and page alike: a number that tells two of one label
 * apart is told by everybody who is named, so that it never depends on who is shown; whoever is
 * named by mistake comes last, so that nobody bears a number for their sake.
 */
public final class Labels {
  private final PeopleOnPictures as;
  private final Map<Long, PersonView> people;
  private final Map<Long, String> all = new HashMap<>();

  /**
   * @param company those who are named
   */
  public Labels(PeopleOnPictures as, Company company) {
    this.as = as;
    people = Map.copyOf(company.people());
    Map<String, List<Who>> sharing =
        people.keySet().stream()
            .sorted(
                Comparator.comparing((Long id) -> company.mistaken().contains(id))
                    .thenComparing(id -> id))
            .map(company::who)
            .collect(Collectors.groupingBy(this::shared));
    sharing.forEach(
        (label, several) -> {
          long meant = several.stream().filter(who -> !isMistaken(company, who)).count();
          for (int i = 0; i < several.size(); i++) {
            all.put(
                several.get(i).personId(), i == 0 && meant <= 1 ? label : numbered(label, i + 1));
          }
        });
  }

  private static boolean isMistaken(Company company, Who who) {
    return company.mistaken().contains(who.personId());
  }

  /** The label of somebody, with a number where others share it; "?" if nobody names them now. */
  public String of(long personId) {
    return all.getOrDefault(personId, "?");
  }

  /** The labels of all who are named, by id. */
  public Map<Long, String> all() {
    return Map.copyOf(all);
  }

  /** The label without a number; initials where the name that is asked for is not known. */
  public String shared(Who who) {
    String initials = who.initials().replace(".", "");
    PersonView person = people.get(who.personId());
    if (person == null) {
      return initials;
    }
    String name =
        switch (as) {
          case INITIALS -> initials;
          case FIRST_NAMES -> person.givenName();
          case FULL_NAMES -> person.fullName();
        };
    return name.isBlank() ? initials : name;
  }

  /** Everybody's name as far as labels tell it: nobody's by initials. */
  public Map<Long, PersonView> named() {
    return switch (as) {
      case INITIALS -> Map.of();
      case FIRST_NAMES ->
          people.values().stream()
              .collect(
                  Collectors.toMap(
                      PersonView::personId,
                      p -> new PersonView(p.personId(), p.givenName(), "", null)));
      case FULL_NAMES ->
          people.values().stream()
              .collect(
                  Collectors.toMap(
                      PersonView::personId,
                      p -> new PersonView(p.personId(), p.givenName(), p.familyName(), null)));
    };
  }

  private String numbered(String label, int number) {
    return as == PeopleOnPictures.INITIALS ? label + number : label + " " + number;
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "Labels[" + as + "]";
  }
}
