package org.peerassessment.mapping.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.Who;

/** What the page shows of people who are each tied to the next. */
public final class ShownForTests {
  private ShownForTests() {}

  public static Showing.Shown of(PeopleOnPictures as, List<PersonView> people) {
    List<Who> who =
        people.stream().map(p -> new Who(p.personId(), p.fullName(), p.initials())).toList();
    List<TieView> ties =
        IntStream.range(1, who.size())
            .mapToObj(
                i -> new TieView(i, i, who.get(i - 1), who.get(i), said(), true, Ties.MORNING))
            .toList();
    Labels labels =
        new Labels(
            as,
            people.stream().collect(Collectors.toMap(PersonView::personId, Function.identity())));
    List<PersonOnMap> shown = who.stream().map(w -> new PersonOnMap(w, true, 1, 0)).toList();
    return ShownMaker.of(shown, ties, List.of(), labels, Map.of());
  }

  /**
   * What a file of a whole map shows, or of its day where only some ties and uses hold.
   *
   * @param members ids of members
   * @param placeKinds by ids of places
   */
  public static Showing.Shown of(
      PeopleOnPictures as,
      List<PersonView> people,
      Set<Long> members,
      List<TieView> ties,
      List<PlaceUseView> uses,
      Map<Long, Kind> placeKinds) {
    Labels labels =
        new Labels(
            as,
            people.stream().collect(Collectors.toMap(PersonView::personId, Function.identity())));
    List<TieView> held = ties.stream().filter(TieView::holds).toList();
    List<PlaceUseView> used = uses.stream().filter(PlaceUseView::holds).toList();
    List<PersonOnMap> shown =
        people.stream()
            .map(
                p ->
                    new PersonOnMap(
                        new Who(p.personId(), p.fullName(), p.initials()),
                        members.contains(p.personId()),
                        (int) held.stream().filter(t -> t.touches(p.personId())).count(),
                        (int) used.stream().filter(u -> u.isOf(p.personId())).count()))
            .toList();
    return ShownMaker.of(shown, held, used, labels, placeKinds);
  }

  private static TieSaid said() {
    return new TieSaid(
        TieKind.FRIEND,
        Direction.NONE,
        Strength.SOME,
        "",
        Sources.said("Form tutor", Reliability.FIRST_HAND),
        null,
        null,
        null);
  }
}
