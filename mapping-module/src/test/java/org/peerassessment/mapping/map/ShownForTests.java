package org.peerassessment.mapping.map;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PersonOnMap;
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
    return new Showing.Shown(
        PictureMaker.draw(shown, ties, List.of(), labels), ties, List.of(), as);
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
