package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.OUTSIDER;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.exchange.BringIn;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.MapImports;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.api.exchange.Unsaid;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.exchange.BrokenFiles;
import org.peerassessment.mapping.exchange.BrokenFiles.Broken;
import org.peerassessment.mapping.exchange.Files;

/** Files through the door, on a real server with a real database. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-MAP-13")
class MapImportsIT {
  @Inject private CaseForTests example;
  @Inject private MapImports imports;
  @Inject private PeerMap map;
  @Inject private MapEdits edits;
  @Inject private RiskQuestions questions;
  private AssessmentId assessment;

  @BeforeEach
  void aCaseIsThere() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
  }

  private ImportFile file(FileKind kind, String text) {
    return ImportFile.of(assessment, kind, Files.bytes(text));
  }

  /** Names everybody as new who is like somebody known in another case of these tests. */
  private ImportFile settled(ImportFile file) throws Exception {
    Preview preview = as(LEAD, () -> imports.preview(file));
    Map<String, Long> people = new HashMap<>();
    preview.people().forEach(person -> people.put(person.id(), ImportFile.NEW));
    Map<String, Kind> places = new HashMap<>();
    preview.places().forEach(place -> places.put(place.id(), Kind.OTHER));
    return new ImportFile(
        assessment, file.kind(), file.file(), null, Unsaid.NOTHING, people, places);
  }

  private Preview.Counts bringIn(ImportFile file) throws Exception {
    ImportFile settled = settled(file);
    String digest = as(LEAD, () -> imports.preview(settled)).digest();
    return as(LEAD, () -> imports.bringIn(new BringIn(settled, digest)));
  }

  @Test
  void aFileIsOneEditThatOneUndoTakesBackAndRedoBringsAgain() throws Exception {
    assertEquals(new Preview.Counts(1, 0, 3, 0, 0), bringIn(file(FileKind.TIES, Files.TIES)));
    assertEquals(3, as(LEAD, () -> map.ties(assessment)).size());

    MapEdits.Step step = as(LEAD, () -> edits.undoable(assessment)).undo().orElseThrow();
    assertEquals(Act.IMPORT, step.act());
    int asked = changes();
    as(LEAD, () -> reverse(step, true));
    assertEquals(asked + 1, changes(), "Asks once for a look at the risk, not for each tie");
    assertEquals(List.of(), as(LEAD, () -> map.ties(assessment)));
    as(LEAD, () -> reverse(edits.undoable(assessment).redo().orElseThrow(), false));
    assertEquals(3, as(LEAD, () -> map.ties(assessment)).size());
  }

  private Void reverse(MapEdits.Step step, boolean undo) {
    MapEdits.Reverse command = new MapEdits.Reverse(assessment, step.edit());
    if (undo) {
      edits.undo(command);
    } else {
      edits.redo(command);
    }
    return null;
  }

  @Test
  void theSameFileAgainBringsNothingAndAsksOnce() throws Exception {
    int before = changes();
    bringIn(file(FileKind.TIES, Files.TIES));
    assertEquals(before + 1, changes());

    Preview again = as(LEAD, () -> imports.preview(file(FileKind.TIES, Files.TIES)));
    assertEquals(new Preview.Counts(0, 0, 0, 0, 3), again.counts());
    assertThrows(NotAccepted.class, () -> bringIn(file(FileKind.TIES, Files.TIES)));
  }

  private int changes() throws Exception {
    return as(LEAD, () -> questions.open(assessment)).questions().stream()
        .mapToInt(RiskQuestions.Question::changes)
        .sum();
  }

  @Test
  void usesAndNetworksAndPeopleAreBroughtInToo() throws Exception {
    bringIn(
        file(
            FileKind.USES,
            Files.USES.replace("Alex Beispiel;Example Park", "Alex Beispiel;Example App")));
    bringIn(file(FileKind.GRAPHML, Files.GRAPHML));
    bringIn(file(FileKind.PEOPLE, Files.PEOPLE));

    assertEquals(3, as(LEAD, () -> map.places(assessment)).size());
    assertEquals(2, as(LEAD, () -> map.ties(assessment)).size());
    assertEquals(3, example.peopleOf(assessment).size());
  }

  @Test
  void whatWasNotPreviewedIsNotBroughtIn() throws Exception {
    ImportFile one = settled(file(FileKind.TIES, Files.TIES));
    String digest = as(LEAD, () -> imports.preview(one)).digest();
    ImportFile other =
        settled(file(FileKind.TIES, Files.TIES.replace("Police log", "Police logs")));

    assertThrows(
        StandsInTheWay.class, () -> as(LEAD, () -> imports.bringIn(new BringIn(other, digest))));
    bringIn(file(FileKind.PEOPLE, Files.PEOPLE));
    assertThrows(
        StandsInTheWay.class, () -> as(LEAD, () -> imports.bringIn(new BringIn(one, digest))));
    assertEquals(List.of(), as(LEAD, () -> map.ties(assessment)));
  }

  @Test
  void whoIsNotNamedOnTheAssessmentBringsNothing() {
    RuntimeException refused =
        assertThrows(
            RuntimeException.class,
            () -> as(OUTSIDER, () -> imports.preview(file(FileKind.TIES, Files.TIES))));
    assertTrue(refused instanceof NoSuchRecord || refused instanceof NotPermitted);
  }

  @Test
  void threeHundredBrokenFilesAreRefusedWithLineAndReasonAndNothingIsKept() throws Exception {
    int people = example.peopleOf(assessment).size();
    for (Broken broken : BrokenFiles.all(4711)) {
      ImportFile file = ImportFile.of(assessment, broken.kind(), broken.bytes());
      Preview preview = as(LEAD, () -> imports.preview(file));
      assertFalse(preview.errors().isEmpty(), broken::toString);
      assertTrue(preview.errors().stream().allMatch(MapImportsIT::isPlaced), broken::toString);
      assertThrows(
          NotAccepted.class,
          () -> as(LEAD, () -> imports.bringIn(new BringIn(file, preview.digest()))),
          broken::toString);
    }
    assertEquals(List.of(), as(LEAD, () -> map.ties(assessment)));
    assertEquals(List.of(), as(LEAD, () -> map.places(assessment)));
    assertEquals(people, example.peopleOf(assessment).size());
    assertTrue(as(LEAD, () -> edits.undoable(assessment)).undo().isEmpty());
  }

  @Test
  void asManyTiesAsAMapHoldsComeInOneFileAndGoInOneUndo() throws Exception {
    StringBuilder file =
        new StringBuilder("person A,person B,kind,strength,voice,who says,reliability\n");
    for (int i = 0; i < PeerMap.MOST; i++) {
      file.append("Given Qy").append(i % 200).append(",Given Qy").append((i + 1 + i / 200) % 200);
      file.append(",friend,some,school,Tutor ").append(i).append(",first hand\n");
    }
    assertEquals(PeerMap.MOST, bringIn(file(FileKind.TIES, file.toString())).ties());
    assertEquals(PeerMap.MOST, as(LEAD, () -> map.ties(assessment)).size());

    ImportFile more =
        file(FileKind.TIES, file + "Given Qy0,Given Qy1,friend,some,school,T,first hand\n");
    assertEquals(
        "exchange.csv.tooMany",
        as(LEAD, () -> imports.preview(more)).errors().get(0).reason().key());
    as(LEAD, () -> reverse(edits.undoable(assessment).undo().orElseThrow(), true));
    assertEquals(List.of(), as(LEAD, () -> map.ties(assessment)));
  }

  @Test
  void twoHundredPeopleAndSixHundredTiesTakeLessThanFiveSeconds() throws Exception {
    StringBuilder file =
        new StringBuilder("person A,person B,kind,strength,voice,who says,reliability\n");
    for (int i = 0; i < 600; i++) {
      file.append("Given Qx").append(i % 200).append(",Given Qx").append((i + 1 + i / 200) % 200);
      file.append(",friend,some,school,Tutor ").append(i).append(",first hand\n");
    }
    ImportFile settled = settled(file(FileKind.TIES, file.toString()));
    String digest = as(LEAD, () -> imports.preview(settled)).digest();
    long begun = System.nanoTime();
    Preview.Counts counts = as(LEAD, () -> imports.bringIn(new BringIn(settled, digest)));
    long millis = (System.nanoTime() - begun) / 1_000_000;

    assertEquals(200, counts.people());
    assertEquals(600, counts.ties());
    assertTrue(millis < 5_000, millis + " ms");
  }

  /** What is said of a file as a whole has no line, and nothing else has none. */
  private static boolean isPlaced(Preview.ErrorAt error) {
    boolean ofTheFile =
        List.of("exchange.csv.noRows", "exchange.file.empty").contains(error.reason().key());
    return ofTheFile ? error.line() == 0 : error.line() >= 1;
  }
}
