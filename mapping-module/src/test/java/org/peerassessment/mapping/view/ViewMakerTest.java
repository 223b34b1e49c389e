package org.peerassessment.mapping.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.view.Agreement;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;

class ViewMakerTest {
  private static final Source WARDEN = Sources.said("Park warden", Reliability.FIRST_HAND);
  private static final Asked OF_ALEX = new Asked(null, new Informant(Voice.YOUNG_PERSON, 3L), null);

  private static final Asked THEN = new Asked(Instant.parse("2026-11-20T09:00:00Z"), null, null);

  @Test
  @Tag("R-MAP-10")
  void peopleAppearByInitialsAloneAndANumberTellsThemApart() {
    MapView view = three(PeopleOnPictures.INITIALS).asked(Asked.now());

    assertEquals(List.of("DE1", "DE2", "AB"), labels(view));
    assertFalse(view.toString().contains("Dara"), view.toString());
  }

  @Test
  @Tag("R-MAP-10")
  void aNumberIsTheSameWhoeverIsOnTheMap() {
    List<PersonView> named =
        List.of(
            new PersonView(1, "Dara", "Example", null), new PersonView(2, "Drew", "Esempio", null));
    ViewForTests onlyDrew =
        new ViewForTests(PeopleOnPictures.INITIALS, named).member(2, null, null);

    assertEquals(List.of("DE2"), labels(onlyDrew.asked(Asked.now())));
  }

  @Test
  @Tag("R-MAP-10")
  void nobodyBearsANumberForTheSakeOfSomebodyTypedTwice() {
    List<PersonView> named =
        List.of(
            new PersonView(1, "Dara", "Example", null),
            new PersonView(2, "Daria", "Example", null));
    ViewForTests typedTwice =
        new ViewForTests(PeopleOnPictures.INITIALS, named)
            .byMistake(1)
            .member(1, null, null)
            .member(2, null, null);

    assertEquals(List.of("DE2", "DE"), labels(typedTwice.asked(Asked.now())));
  }

  @Test
  @Tag("R-ACC-10")
  void theCouncilMaySettleThatFirstOrFullNamesStandOnThePicture() {
    assertEquals(
        List.of("Dara", "Drew", "Alex"),
        labels(three(PeopleOnPictures.FIRST_NAMES).asked(Asked.now())));
    assertEquals(
        List.of("Dara Example", "Drew Esempio", "Alex Beispiel"),
        labels(three(PeopleOnPictures.FULL_NAMES).asked(Asked.now())));
  }

  @Test
  @Tag("R-ACC-10")
  void twoOfOneFirstNameAreToldApart() {
    ViewForTests sams =
        new ViewForTests(
                PeopleOnPictures.FIRST_NAMES,
                List.of(
                    new PersonView(1, "Sam", "Example", null),
                    new PersonView(2, "Sam", "Esempio", null)))
            .member(1, null, null)
            .member(2, null, null);

    assertEquals(List.of("Sam 1", "Sam 2"), labels(sams.asked(Asked.now())));
  }

  @Test
  @Tag("R-MAP-05")
  @Tag("R-MAP-10")
  void whoSpeaksCarriesTheNumberOfTheirPointInEveryView() {
    ViewForTests map =
        people(PeopleOnPictures.INITIALS)
            .tie(1, 3, Sources.own(1), null, null)
            .tie(2, 3, Sources.own(3), null, null);

    MapView all = map.asked(Asked.now());
    assertEquals(List.of("DE1", "AB"), all.lines().stream().map(MapView.Line::saidBy).toList());
    assertEquals(List.of("AB", "DE1"), all.heard().stream().map(MapView.Heard::label).toList());
    assertEquals(List.of("DE2", "AB"), labels(map.asked(OF_ALEX)));
  }

  @Test
  @Tag("R-MAP-02")
  void aLineRunsTheWayTheTieIsSaidToRun() {
    MapView.Line line =
        people(PeopleOnPictures.INITIALS)
            .tie(1, 3, TieKind.HARMFUL_INFLUENCE, Direction.B_TO_A, WARDEN, null, null)
            .asked(Asked.now())
            .lines()
            .get(0);

    assertEquals("p3", line.source());
    assertEquals("p1", line.target());
    assertTrue(line.oneWay());
  }

  @Test
  @Tag("R-MAP-08")
  void aPlaceIsAPointOfItsOwnOnceHoweverManyUseIt() {
    MapView view =
        three(PeopleOnPictures.INITIALS)
            .place(8, "Example Park")
            .use(1, 8, WARDEN, null, null)
            .use(2, 8, WARDEN, null, null)
            .asked(Asked.now());

    assertEquals(List.of("DE1", "DE2", "AB", "Example Park"), labels(view));
    assertFalse(view.points().get(3).person());
  }

  @Test
  void somebodyWhoIsNeitherMemberNorTiedIsLeftOut() {
    assertTrue(people(PeopleOnPictures.INITIALS).asked(Asked.now()).points().isEmpty());
  }

  @Test
  @Tag("R-MAP-14")
  void aLookBackShowsAsMembersThoseWhoseMembershipWasKnownAndHoldsToday() {
    ViewForTests map =
        people(PeopleOnPictures.INITIALS)
            .member(1, ViewForTests.TODAY.minusDays(9), null)
            .member(2, ViewForTests.TODAY.minusDays(9), ViewForTests.TODAY.minusDays(1))
            .tie(1, 3, WARDEN, null, null);

    assertEquals(List.of(true, false, false), members(map.asked(THEN)));
  }

  @Test
  @Tag("R-MAP-14")
  void aLookBackShowsThePlacesThatWereKnownThenWhetherOrNotAnybodyUsedThem() {
    ViewForTests map =
        people(PeopleOnPictures.INITIALS)
            .place(7, "Example Library")
            .place(8, "Example Park")
            .placeSinceThen(9, "Since then Street")
            .use(1, 8, WARDEN, null, null);

    assertEquals(List.of("DE1", "Example Library", "Example Park"), labels(map.asked(THEN)));
  }

  @Test
  @Tag("R-MAP-14")
  void aPlaceInUseIsAPointEvenIfItWasRecordedAMomentLater() {
    ViewForTests map =
        people(PeopleOnPictures.INITIALS)
            .placeSinceThen(9, "Example Rink")
            .use(1, 9, WARDEN, null, null);

    assertEquals(List.of("DE1", "Example Rink"), labels(map.asked(THEN)));
  }

  @Test
  @Tag("R-MAP-05")
  void whatHoldsForTheLastTimeTodayIsNotOverYet() {
    ViewForTests map =
        three(PeopleOnPictures.INITIALS)
            .tie(1, 2, Sources.own(3), null, ViewForTests.TODAY)
            .tie(1, 2, WARDEN, null, null)
            .tie(2, 3, Sources.own(3), null, ViewForTests.TODAY.minusDays(1))
            .tie(2, 3, WARDEN, null, null);
    Asked both = new Asked(null, OF_ALEX.first(), WARDEN.informant());

    assertEquals(
        List.of(Agreement.BOTH, Agreement.BOTH, Agreement.DIFFER, Agreement.DIFFER),
        map.asked(both).lines().stream().map(MapView.Line::agreement).toList());
  }

  private static List<Boolean> members(MapView view) {
    return view.points().stream().map(MapView.Point::member).toList();
  }

  private static ViewForTests people(PeopleOnPictures as) {
    return new ViewForTests(
        as,
        List.of(
            new PersonView(1, "Dara", "Example", null),
            new PersonView(2, "Drew", "Esempio", null),
            new PersonView(3, "Alex", "Beispiel", null)));
  }

  private static ViewForTests three(PeopleOnPictures as) {
    return people(as).member(1, null, null).member(2, null, null).member(3, null, null);
  }

  private static List<String> labels(MapView view) {
    return view.points().stream().map(MapView.Point::label).toList();
  }
}
