package org.peerassessment.mapping.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.belonging.Agreement;
import org.peerassessment.core.api.belonging.Says;
import org.peerassessment.core.api.belonging.WhoBelongs.Comparison;
import org.peerassessment.core.api.belonging.WhoBelongs.Informant;
import org.peerassessment.core.api.belonging.WhoBelongs.Row;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;

@Tag("R-GRP-03")
class ToldToBelongTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final Informant OWN =
      new Informant(1, Whose.YOUNG_PEOPLE, "Dara Example, Drew Esempio", DAY);
  private static final Informant TUTOR =
      new Informant(2, Whose.STAKEHOLDER, "Pat Form, form tutor", DAY);

  @Test
  void aPersonOfWhomAccountsDifferIsMarkedAndWhoSaysWhatIsTold() {
    MapView view = map().asked(Asked.now());

    assertEquals(List.of("DE2"), labels(view, true));
    assertEquals(
        List.of(
            new MapView.Account("p2", Whose.YOUNG_PEOPLE, "", true, DAY),
            new MapView.Account("p2", Whose.STAKEHOLDER, "Pat Form, form tutor", false, DAY),
            new MapView.Account("p1", Whose.YOUNG_PEOPLE, "", true, DAY)),
        view.accounts());
    assertFalse(view.toString().contains("Dara"), "Young people are named by no account");
  }

  @Test
  void whoIsNamedAndNoCarerIsThereWithoutALineInEverybodysViewAlone() {
    assertEquals(List.of("DE1", "DE2"), labels(map().asked(Asked.now())));
    Asked ofSchool =
        new Asked(
            null, new org.peerassessment.mapping.api.ledger.Informant(Voice.SCHOOL, null), null);
    assertEquals(List.of("DE1"), labels(map().asked(ofSchool)), "The number stays");
    assertEquals(List.of(), map().asked(ofSchool).accounts(), "What others say is not theirs");
    assertEquals(List.of(), labels(map().asked(ofSchool), true));
  }

  private static ViewForTests map() {
    List<PersonView> people =
        List.of(
            new PersonView(1, "Dara", "Example", null),
            new PersonView(2, "Drew", "Esempio", null),
            new PersonView(3, "Alex", "Beispiel", null));
    List<Says> differing = List.of(Says.BELONGS, Says.DOES_NOT_BELONG);
    List<Says> alone = List.of(Says.BELONGS, Says.NOT_MENTIONED);
    List<Row> rows =
        List.of(
            new Row(2, "Drew Esempio", false, differing, Agreement.OPEN),
            new Row(1, "Dara Example", true, alone, Agreement.AGREED));
    return new ViewForTests(PeopleOnPictures.INITIALS, people)
        .member(1, null, null)
        .told(List.of(1L, 2L), new Comparison(List.of(OWN, TUTOR), rows, 2, 2, 1));
  }

  private static List<String> labels(MapView view) {
    return view.points().stream().map(MapView.Point::label).toList();
  }

  private static List<String> labels(MapView view, boolean disputed) {
    return view.points().stream()
        .filter(point -> point.disputed() == disputed)
        .map(MapView.Point::label)
        .collect(Collectors.toList());
  }
}
