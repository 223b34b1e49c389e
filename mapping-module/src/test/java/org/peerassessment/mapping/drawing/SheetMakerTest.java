package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.drawing.Layer;
import org.peerassessment.mapping.api.drawing.LeftOut;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.Sample;
import org.peerassessment.mapping.view.ViewForTests;

/** What a sheet holds of each view on each day. */
class SheetMakerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Source TUTOR = Sources.said("Form tutor", Reliability.FIRST_HAND);
  private static final Informant DARA = new Informant(Voice.YOUNG_PERSON, 1L);
  private static final Informant OTHERS = TUTOR.informant();

  private List<SubgroupView> groups = List.of();

  /** Ties 1 to 3: from March until May, since July, since nobody knows when. */
  private final ViewForTests map =
      new ViewForTests(
              PeopleOnPictures.INITIALS,
              List.of(
                  new PersonView(1, "Dara", "Example", null),
                  new PersonView(2, "Alex", "Beispiel", null),
                  new PersonView(3, "Ravi", "Muster", null),
                  new PersonView(4, "Kim", "Lone", null)))
          .member(1, MARCH, null)
          .member(2, MARCH, MAY)
          .member(4, MARCH, null)
          .place(8, "Example Park")
          .place(9, "Empty Hall")
          .tie(1, 2, TUTOR, MARCH, MAY)
          .tie(1, 3, Sources.own(1, "Dara Example"), JULY, null)
          .tie(1, 2, Sources.own(1, "Me, Dara"), null, null)
          .use(2, 8, TUTOR, JULY, null);

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, t3:UNDATED",
    "2026-05-01, t1:HOLDS t3:UNDATED",
    "2026-05-02, t1:ENDED t3:UNDATED",
    "2026-07-01, t1:ENDED t2:HOLDS t3:UNDATED u1:HOLDS",
    "2026-11-28, t1:ENDED t2:HOLDS t3:HOLDS u1:HOLDS"
  })
  @Tag("R-MAP-04")
  @Tag("R-MAP-13")
  void aSheetHoldsTheLinesOfTheDay(LocalDate day, String expected) {
    Sheet sheet = sheet(Asked.now(), day);
    assertEquals(
        expected,
        sheet.edges().stream()
            .map(edge -> edge.id() + ":" + edge.standing())
            .collect(Collectors.joining(" ")));
    assertEquals(sheet.edges().size(), sheet.table().rows().size());
  }

  @Test
  @Tag("R-MAP-13")
  void whatWaitsBesideThePictureOnScreenIsNotDrawn() {
    assertEquals(List.of("p1", "p2", "p3", "c8"), ids(sheet(Asked.now(), TODAY)));
    assertEquals(
        List.of("p1", "p2", "p3"), ids(sheet(Asked.now(), MAY)), "nobody is in the park yet");
    map.spot("p4").spot("c9");
    assertEquals(
        List.of("p1", "p2", "p3", "p4", "c8", "c9"),
        ids(sheet(Asked.now(), TODAY)),
        "somebody put them there");
  }

  @Test
  @Tag("R-MAP-04")
  void whoIsNotInTheGroupOnTheDayIsFaintAndWhoNeverWasIsNot() {
    assertEquals(List.of("p2"), faint(sheet(Asked.now(), TODAY)));
    assertEquals(List.of(), faint(sheet(Asked.now(), MAY)));
    assertEquals(List.of("p1", "p2"), faint(sheet(Asked.now(), LocalDate.of(2026, 2, 1))));
  }

  @Test
  @Tag("R-MAP-04")
  void whoWasAMemberOnTheDayIsDrawnAsOne() {
    assertEquals(List.of("p1", "p2"), members(sheet(Asked.now(), MAY)));
    assertEquals(List.of("p1"), members(sheet(Asked.now(), TODAY)));
    assertEquals(List.of(), members(sheet(Asked.now(), LocalDate.of(2026, 2, 1))));
  }

  @Test
  @Tag("R-MAP-05")
  @Tag("R-MAP-13")
  void oneViewHoldsNoWordOfAnybodyElse() {
    Sheet sheet = sheet(new Asked(null, DARA, null), TODAY);
    assertEquals(List.of("t2", "t3"), sheet.edges().stream().map(Edge::id).toList());
    String all = all(sheet);
    assertTrue(all.contains("told by DE alone"), all);
    for (String withheld : List.of("Form tutor", "Example Park", "Dara", "Alex", "Ravi")) {
      assertFalse(all.contains(withheld), withheld);
    }
  }

  @Test
  @Tag("R-MAP-05")
  @Tag("R-MAP-13")
  void twoViewsSayByAMarkOnLinesAndInWordsInTheTableHowTheyAgree() {
    Sheet sheet = sheet(new Asked(null, DARA, OTHERS), TODAY);
    List<String> words = sheet.edges().stream().map(Edge::word).toList();
    assertEquals(
        List.of("friend, some, ended [A≠B]", "friend, some [A]", "friend, some [A≠B]", "[B]"),
        words);
    assertEquals("Friend, only told by DE", sheet.table().rows().get(1).cells().get(3));
    assertEquals(
        List.of(
            "[A+B] Both say the same",
            "[A≠B] They differ",
            "[A] Only told by DE",
            "[B] Only told by Somebody else, or several"),
        sheet.legend().stream()
            .filter(key -> key.sample() == Sample.MARK)
            .map(key -> key.mark() + " " + key.words())
            .toList());
    assertFalse(samples(sheet(Asked.now(), TODAY)).contains(Sample.MARK));
    String all = all(sheet);
    assertTrue(
        all.contains("[A] told by DE, with [B] told by Somebody else, or several laid over"), all);
    String graph = new String(Drawing.as(Format.GRAPHML, sheet), StandardCharsets.UTF_8);
    assertTrue(graph.contains("<data key=\"edge_agreement\">only_first</data>"), graph);
  }

  @Test
  @Tag("R-MAP-13")
  void theLegendExplainsAreasAlwaysAndFaintLinesWhereThereAreSome() {
    List<Sample> now = samples(sheet(Asked.now(), TODAY));
    assertTrue(now.containsAll(List.of(Sample.AREA, Sample.FAINT)));
    assertFalse(now.contains(Sample.UNDATED));
    List<Sample> may = samples(sheet(Asked.now(), MAY));
    assertTrue(may.contains(Sample.UNDATED));
    assertFalse(may.contains(Sample.FAINT));
  }

  @Test
  @Tag("R-MAP-03")
  @Tag("R-MAP-13")
  void whatTheLegendLeavesOutIsNotInTheFileWhichSaysSo() {
    LeftOut own =
        new LeftOut(
            Set.of(TieKind.SIBLING),
            Set.of(Strength.WEAK),
            Set.of(Voice.YOUNG_PERSON),
            Set.of(Layer.ENDED, Layer.AREAS));
    Sheet sheet = sheet(Asked.now(), TODAY, own);
    assertEquals(List.of("u1"), sheet.edges().stream().map(Edge::id).toList());
    assertFalse(samples(sheet).contains(Sample.AREA));
    String all = all(sheet);
    assertTrue(
        all.contains(
            "Left out: 3 lines of this view and day: this is a part of the map. It leaves out"
                + " these kinds of tie: sibling; ties of these strengths: weak; what these say:"
                + " one young person; besides what is over by that day, areas around places"),
        all);
    assertFalse(all.contains("DE;"), "nobody's word is named that is left out");
  }

  @Test
  @Tag("R-MAP-03")
  @Tag("R-MAP-13")
  void aPlaceWhoseUsesAreLeftOutIsNotDrawnAndPeopleAre() {
    LeftOut uses = new LeftOut(Set.of(), Set.of(), Set.of(), Set.of(Layer.USES));
    Sheet sheet = sheet(Asked.now(), TODAY, uses);
    assertEquals(List.of("p1", "p2", "p3"), ids(sheet));
    LeftOut friends = new LeftOut(Set.of(TieKind.FRIEND), Set.of(), Set.of(), Set.of());
    assertEquals(
        List.of("p1", "p2", "p3", "c8"),
        ids(sheet(Asked.now(), TODAY, friends)),
        "who has no line left stays, as on screen");
    assertFalse(all(sheet(Asked.now(), TODAY)).contains("Left out"));
  }

  @Test
  @Tag("R-MAP-11")
  @Tag("R-MAP-13")
  void confirmedSubgroupsHaveARingAroundThoseWhoAreDrawn() {
    groups = List.of(group("Park lot", 1, 2, 4), group("Of one", 1, 4));
    Sheet sheet = sheet(Asked.now(), TODAY);
    assertEquals(
        List.of(new Sheet.Ring("Park lot", Set.of("p1", "p2"))),
        sheet.behind().rings(),
        "two or more of them, as on screen");
    assertTrue(samples(sheet).contains(Sample.SUBGROUP));
    assertTrue(all(sheet).contains("Park lot"));
    Noted noted = new Noted();
    new PicturePainter(sheet, new Brush.Area(0, 0, 1000, 600)).paint(noted);
    assertEquals(2, noted.areas().size(), "an area around the park, and a ring");

    LeftOut rings = new LeftOut(Set.of(), Set.of(), Set.of(), Set.of(Layer.SUBGROUPS));
    Sheet without = sheet(Asked.now(), TODAY, rings);
    assertFalse(samples(without).contains(Sample.SUBGROUP));
    assertTrue(all(without).contains("rings around confirmed subgroups"));
    assertFalse(all(without).contains("Park lot"));
  }

  @Test
  @Tag("R-MAP-11")
  void whatCountsNowIsNoSubgroupOfEarlier() {
    List<SubgroupView> all = List.of(group("Park lot", 1, 2));
    assertEquals(all, SubgroupView.thatCount(Asked.now(), () -> all));
    assertEquals(List.of(), SubgroupView.thatCount(new Asked(Sheets.NOON, null, null), () -> all));
  }

  private static SubgroupView group(String name, long... people) {
    List<PersonShown> members =
        LongStream.of(people).mapToObj(id -> new PersonShown(id, "P" + id)).toList();
    return new SubgroupView(
        1,
        List.of(
            new SubgroupView.Version(
                1, name, members, "Seen together", "Lead", Sheets.NOON, null, null, "")));
  }

  private Sheet sheet(Asked asked, LocalDate day) {
    return sheet(asked, day, LeftOut.NOTHING);
  }

  private Sheet sheet(Asked asked, LocalDate day, LeftOut without) {
    MapView view = map.asked(asked);
    Looked looked =
        new Looked(
            asked,
            day,
            Sheets.NOON,
            view,
            new OnTheDay(view, day, TODAY, without),
            without,
            groups,
            PeopleOnPictures.INITIALS);
    Sheet.Head head =
        new Sheet.Head("Peer map", "A caption", "", SheetHead.ofPicture(looked), Sheets.NOON);
    SheetData data =
        SheetData.of(
            map.ties(), map.uses(), Map.of(), Map.of(8L, Kind.OTHER, 9L, Kind.OTHER), false);
    return SheetMaker.of(looked, head, data);
  }

  private static String all(Sheet sheet) {
    return new String(Drawing.as(Format.SVG, sheet), StandardCharsets.UTF_8)
        + new String(Drawing.as(Format.GRAPHML, sheet), StandardCharsets.UTF_8)
        + Read.pdf(Drawing.as(Format.PDF, sheet));
  }

  private static List<String> ids(Sheet sheet) {
    return sheet.nodes().stream().map(Node::id).toList();
  }

  private static List<String> members(Sheet sheet) {
    return sheet.nodes().stream().filter(Node::member).map(Node::id).toList();
  }

  private static List<String> faint(Sheet sheet) {
    return sheet.nodes().stream().filter(Node::faint).map(Node::id).toList();
  }

  private static List<Sample> samples(Sheet sheet) {
    return sheet.legend().stream().map(Sheet.Key::sample).toList();
  }
}
