package org.peerassessment.mapping.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.Picture;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.api.map.Who;

class PictureMakerTest {
  private static final Who DARA = new Who(1, "Dara Example", "D.E.");
  private static final Who DREW = new Who(2, "Drew Esempio", "D.E.");
  private static final Who ALEX = new Who(3, "Alex Beispiel", "A.B.");
  private static final Labels INITIALS = labels(PeopleOnPictures.INITIALS);

  @Test
  @Tag("R-MAP-10")
  void peopleAppearByInitialsAloneAndANumberTellsThemApart() {
    Picture picture = PictureMaker.draw(people(true), List.of(), List.of(), INITIALS);

    assertEquals(List.of("DE1", "DE2", "AB"), labels(picture));
    assertFalse(picture.toString().contains("Dara"), picture.toString());
  }

  @Test
  @Tag("R-ACC-10")
  void theCouncilMaySettleThatFirstOrFullNamesStandOnThePicture() {
    assertEquals(
        List.of("Dara", "Drew", "Alex"),
        labels(
            PictureMaker.draw(
                people(true), List.of(), List.of(), labels(PeopleOnPictures.FIRST_NAMES))));
    assertEquals(
        List.of("Dara Example", "Drew Esempio", "Alex Beispiel"),
        labels(
            PictureMaker.draw(
                people(true), List.of(), List.of(), labels(PeopleOnPictures.FULL_NAMES))));
  }

  @Test
  @Tag("R-ACC-10")
  void twoOfOneFirstNameAreToldApart() {
    Labels sams =
        new Labels(
            PeopleOnPictures.FIRST_NAMES,
            Map.of(
                1L, new PersonView(1, "Sam", "Example", null),
                2L, new PersonView(2, "Sam", "Esempio", null)));

    Picture picture = PictureMaker.draw(people(true), List.of(), List.of(), sams);

    assertEquals(List.of("Sam 1", "Sam 2", "AB"), labels(picture));
  }

  private static Labels labels(PeopleOnPictures as) {
    return new Labels(
        as,
        Map.of(
            1L, new PersonView(1, "Dara", "Example", null),
            2L, new PersonView(2, "Drew", "Esempio", null),
            3L, new PersonView(3, "Alex", "Beispiel", null)));
  }

  @Test
  @Tag("R-MAP-02")
  void aLineRunsTheWayTheTieIsSaidToRun() {
    Picture picture =
        PictureMaker.draw(people(true), List.of(tie(Direction.B_TO_A, true)), List.of(), INITIALS);

    assertEquals(
        List.of(
            new Picture.Edge("t4", "p3", "p1", TieKind.HARMFUL_INFLUENCE, Strength.STRONG, true)),
        picture.edges());
  }

  @Test
  @Tag("R-MAP-02")
  void whatNoLongerHoldsIsNotDrawn() {
    Picture picture =
        PictureMaker.draw(
            people(true), List.of(tie(Direction.NONE, false)), List.of(use(false)), INITIALS);

    assertTrue(picture.edges().isEmpty());
    assertEquals(3, picture.nodes().size());
  }

  @Test
  @Tag("R-MAP-08")
  void aPlaceInUseIsAPointOfItsOwnDrawnOnce() {
    Picture picture =
        PictureMaker.draw(people(true), List.of(), List.of(use(true), use(true)), INITIALS);

    assertEquals(4, picture.nodes().size());
    assertEquals("Example Park", picture.nodes().get(3).label());
    assertEquals(Picture.NodeKind.PLACE, picture.nodes().get(3).kind());
  }

  @Test
  void somebodyWhoIsNeitherMemberNorTiedIsLeftOut() {
    assertTrue(PictureMaker.draw(people(false), List.of(), List.of(), INITIALS).nodes().isEmpty());
  }

  private static List<PersonOnMap> people(boolean members) {
    return List.of(
        new PersonOnMap(DARA, members, 0, 0),
        new PersonOnMap(DREW, members, 0, 0),
        new PersonOnMap(ALEX, members, 0, 0));
  }

  private static List<String> labels(Picture picture) {
    return picture.nodes().stream().map(Picture.Node::label).toList();
  }

  private static TieView tie(Direction direction, boolean holds) {
    TieSaid said =
        new TieSaid(
            TieKind.HARMFUL_INFLUENCE,
            direction,
            Strength.STRONG,
            "",
            Sources.said("Youth worker", Reliability.SECOND_HAND),
            null,
            null,
            null);
    return new TieView(4, 9, DARA, ALEX, said, holds, Ties.MORNING);
  }

  private static PlaceUseView use(boolean holds) {
    UseSaid said =
        new UseSaid(
            "Fridays",
            "",
            Safety.MIXED,
            Sources.said("Park warden", Reliability.FIRST_HAND),
            null,
            null);
    return new PlaceUseView(5, 6, DARA, 8, "Example Park", said, holds, Ties.MORNING);
  }
}
