package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.OUTSIDER;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.timeline.Timeline;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.drawing.MapExports;
import org.peerassessment.mapping.api.drawing.MapFile;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.view.Asked;

/** Taking the map out: through the door, as the page shows it, and told. */
@ExtendWith(ArquillianExtension.class)
class MapExportsIT {
  @Inject private CaseForTests example;
  @Inject private PeerMap map;
  @Inject private MapExports exports;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  @BeforeEach
  void doorsAreOpen() throws Exception {
    example.waitForDoors();
  }

  @Test
  @Tag("R-MAP-13")
  void theMapLeavesInEveryFormat() throws Exception {
    AssessmentId assessment = tied();
    for (Format format : Format.values()) {
      MapFile file = as(LEAD, () -> exports.export(assessment, format, null, null, null));
      assertTrue(
          file.name()
              .matches("peer-map-PGA-\\d{4}-\\d{4,}-everybody-[a-z0-9-]+\\." + format.ending()),
          file.name());
      assertEquals(format.mediaType(), file.mediaType());
      assertTrue(file.bytes().length > 1000);
    }
    assertTrue(start(assessment, Format.PDF).startsWith("%PDF-"));
    assertTrue(start(assessment, Format.PNG).startsWith("\u0089PNG"));
  }

  @Test
  @Tag("R-MAP-10")
  void peopleLeaveByInitials() throws Exception {
    AssessmentId assessment = tied();
    for (Format format : List.of(Format.SVG, Format.GRAPHML)) {
      String text = text(as(LEAD, () -> exports.export(assessment, format, null, null, null)));
      assertTrue(text.contains(">DE<") && text.contains(">AB<"), text);
      assertFalse(text.contains("Dara") || text.contains("Beispiel"), text);
      assertTrue(text.contains("recorded views, not facts"));
    }
    String svg = text(as(LEAD, () -> exports.export(assessment, Format.SVG, null, null, null)));
    assertTrue(svg.contains("The health of the young people"), svg);
    assertTrue(svg.contains("Form tutor"), svg);
  }

  @Test
  @Tag("R-MAP-05")
  void aYoungPersonsOwnWordIsTheirsInTheFile() throws Exception {
    AssessmentId assessment = tied();
    own(assessment);
    String svg = text(as(LEAD, () -> exports.export(assessment, Format.SVG, null, null, null)));
    assertTrue(svg.contains("AB; Form tutor") || svg.contains("DE; Form tutor"), svg);
  }

  @Test
  @Tag("R-ACC-11")
  @Tag("R-MAP-13")
  void theTimelineTellsThatItWasTakenOutThoughNothingWasChanged() throws Exception {
    AssessmentId assessment = tied();
    as(LEAD, () -> exports.export(assessment, Format.PDF, null, null, null));
    Timeline.Entry latest =
        as(LEAD, () -> timeline.list(assessment, Timeline.Filter.all(), 0)).found().rows().get(0);
    assertEquals("MapExports.export", latest.door());
    List<Timeline.Answer> answers =
        as(LEAD, () -> timeline.entry(assessment, latest.entryId())).answers();
    assertEquals("drawing.Format.PDF", answers.get(0).value());
  }

  @Test
  @Tag("R-MAP-04")
  @Tag("R-MAP-13")
  void itCanBeTakenOutAsItWas() throws Exception {
    AssessmentId assessment = example.begun();
    Instant before = clock.instant();
    Thread.sleep(5);
    tie(assessment);
    Asked then = new Asked(before, null, null);
    assertFalse(take(assessment, Format.GRAPHML, then, null).contains("<edge"));
    String past = take(assessment, Format.SVG, then, null);
    assertFalse(past.contains("Form tutor") || past.contains("friend"), past);
    assertTrue(take(assessment, Format.GRAPHML, null, null).contains("<edge"));
  }

  @Test
  @Tag("R-MAP-04")
  @Tag("R-MAP-13")
  void itCanBeTakenOutAsItStoodOnADay() throws Exception {
    AssessmentId assessment = tied();
    LocalDate before = LocalDate.of(2020, 8, 31);
    assertFalse(take(assessment, Format.GRAPHML, null, before).contains("<edge"));
    String svg = take(assessment, Format.SVG, null, before.plusDays(1));
    assertTrue(svg.contains("friend, strong"), svg);
    assertTrue(svg.contains("what is said to hold on 1 Sept 2020"), svg);
  }

  @Test
  @Tag("R-MAP-05")
  @Tag("R-MAP-13")
  void oneViewLeavesWithoutAWordOfAnybodyElse() throws Exception {
    AssessmentId assessment = tied();
    Informant own = own(assessment);
    for (Format format : List.of(Format.SVG, Format.GRAPHML)) {
      String text = take(assessment, format, new Asked(null, own, null), null);
      assertTrue(text.toLowerCase(Locale.UK).contains("sibling"), text);
      assertTrue(text.contains("Whose view: told by AB alone"), text);
      for (String withheld : List.of("friend", "Friend", "Form tutor", "Alex", "Beispiel")) {
        assertFalse(text.contains(withheld), withheld + " in " + text);
      }
    }
  }

  @Test
  @Tag("R-MAP-05")
  @Tag("R-MAP-13")
  void twoViewsLeaveWithWhatEachSaysOfIt() throws Exception {
    AssessmentId assessment = tied();
    Informant own = own(assessment);
    Asked both = new Asked(null, own, new Informant(Voice.OTHER, null));
    String svg = take(assessment, Format.SVG, both, null);
    assertTrue(svg.contains("friend, strong [A≠B]"), svg);
    assertTrue(svg.contains("sibling, some [A≠B]"), svg);
    assertTrue(svg.contains("[A] told by AB, with [B] told by"), svg);
    assertFalse(svg.contains("Alex") || svg.contains("Beispiel"), svg);
  }

  @Test
  @Tag("R-MAP-05")
  void nobodyTakesOutTheViewOfSomebodyWhoHasSaidNothing() throws Exception {
    AssessmentId assessment = tied();
    Informant own = own(assessment);
    Informant nobody = new Informant(Voice.YOUNG_PERSON, 987_654_321L);
    for (Asked asked : List.of(new Asked(null, nobody, null), new Asked(null, own, nobody))) {
      assertThrows(NoSuchRecord.class, () -> take(assessment, Format.SVG, asked, null));
    }
  }

  @Test
  @Tag("R-MAP-13")
  void whatCannotBeAnsweredIsRefused() throws Exception {
    AssessmentId assessment = tied();
    LocalDate today = example.today();
    Instant toCome = clock.instant().plus(Duration.ofDays(1));
    Asked later = new Asked(toCome, null, null);
    assertThrows(NotAccepted.class, () -> take(assessment, Format.SVG, later, today));
    assertThrows(NotAccepted.class, () -> take(assessment, Format.SVG, null, today.plusDays(2)));
    assertThrows(NotAccepted.class, () -> take(assessment, null, null, null));
    assertThrows(
        NoSuchRecord.class,
        () -> as(OUTSIDER, () -> exports.export(assessment, Format.SVG, null, null, null)));
  }

  @Test
  @Tag("R-LEG-01")
  void nothingLeavesBeforeTheLawfulBasisIsRecorded() throws Exception {
    AssessmentId assessment = example.referred();
    assertThrows(
        StandsInTheWay.class,
        () -> as(LEAD, () -> exports.export(assessment, Format.SVG, null, null, null)));
  }

  /** The first of both says that they are siblings. */
  private Informant own(AssessmentId assessment) throws Exception {
    List<Long> two = example.peopleOf(assessment);
    TieSaid said =
        new TieSaid(
            TieKind.SIBLING,
            Direction.NONE,
            Strength.SOME,
            "",
            Sources.own(two.get(0)),
            null,
            null,
            null);
    as(LEAD, () -> map.addTie(new AddTie(assessment, two.get(0), two.get(1), said)));
    return said.source().informant();
  }

  private String take(AssessmentId assessment, Format format, Asked asked, LocalDate day)
      throws Exception {
    return text(as(LEAD, () -> exports.export(assessment, format, asked, day, null)));
  }

  private AssessmentId tied() throws Exception {
    AssessmentId assessment = example.begun();
    tie(assessment);
    return assessment;
  }

  private void tie(AssessmentId assessment) throws Exception {
    List<Long> two = example.peopleOf(assessment);
    TieSaid said =
        new TieSaid(
            TieKind.FRIEND,
            Direction.NONE,
            Strength.STRONG,
            "Same form",
            Sources.said("Form tutor", Reliability.FIRST_HAND),
            LocalDate.of(2020, 9, 1),
            null,
            null);
    as(LEAD, () -> map.addTie(new AddTie(assessment, two.get(0), two.get(1), said)));
  }

  private String start(AssessmentId assessment, Format format) throws Exception {
    MapFile file = as(LEAD, () -> exports.export(assessment, format, null, null, null));
    return new String(file.bytes(), 0, 8, StandardCharsets.ISO_8859_1);
  }

  private static String text(MapFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
