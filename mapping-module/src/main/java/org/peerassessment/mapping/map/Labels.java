package org.peerassessment.mapping.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.map.Who;

/**
 * How people are labelled on the picture.
 *
 * @param people those whom the assessment names, by id
 */
public record Labels(PeopleOnPictures as, Map<Long, PersonView> people) {
  public Labels {
    people = Map.copyOf(people);
  }

  /** The label; initials where the name that is asked for is not known. */
  public String of(Who who) {
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

  /**
   * The label of each, by id. Where several share one, a number tells them apart, by the order of
   * their ids.
   */
  public Map<Long, String> of(Collection<Who> shown) {
    Map<String, List<Who>> sharing =
        shown.stream()
            .sorted(Comparator.comparing(Who::personId))
            .collect(Collectors.groupingBy(this::of));
    Map<Long, String> labels = new HashMap<>();
    sharing.forEach(
        (label, several) -> {
          for (int i = 0; i < several.size(); i++) {
            labels.put(
                several.get(i).personId(), several.size() == 1 ? label : numbered(label, i + 1));
          }
        });
    return labels;
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
