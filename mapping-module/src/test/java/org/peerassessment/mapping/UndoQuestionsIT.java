package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.exchange.BringIn;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.MapImports;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.api.exchange.Unsaid;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.exchange.Files;

/** How often an undo asks the database: by batches, however much there is to undo. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-MAP-09")
@Tag("R-MAP-13")
class UndoQuestionsIT {
  private static final int PEOPLE = 25;

  @Inject private CaseForTests example;
  @Inject private MapImports imports;
  @Inject private MapEdits edits;
  @Inject private PeerMap map;

  @BeforeEach
  void doorsAreOpen() throws Exception {
    example.waitForDoors();
  }

  /** Statements that the connection of a transaction has sent. */
  private record Sent(long reads, long writes) {
    Sent since(Sent before) {
      return new Sent(reads - before.reads, writes - before.writes);
    }
  }

  @Test
  void anUndoOfAnImportAsksNoMoreOftenForThreeHundredTiesThanForThirty() throws Exception {
    Map<String, Sent> few = measured(30);
    Map<String, Sent> many = measured(300);
    assertEquals(reads(few), reads(many), () -> "few " + few + ", many " + many);
  }

  private static Map<String, Long> reads(Map<String, Sent> sent) {
    return sent.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().reads()));
  }

  private Map<String, Sent> measured(int ties) throws Exception {
    AssessmentId assessment = example.begun();
    bringIn(assessment, ties);
    Map<String, Sent> sent = new TreeMap<>();
    sent.put("look", sent(() -> edits.undoable(assessment)));
    sent.put("undo", sent(() -> undo(assessment)));
    assertEquals(0, as(LEAD, () -> map.ties(assessment)).size());
    sent.put("redo", sent(() -> redo(assessment)));
    assertEquals(ties, as(LEAD, () -> map.ties(assessment)).size());
    sent.values().forEach(one -> assertTrue(one.reads() > 0, "counted on its own connection"));
    return sent;
  }

  private Object undo(AssessmentId assessment) {
    edits.undo(
        new MapEdits.Reverse(assessment, edits.undoable(assessment).undo().orElseThrow().edit()));
    return null;
  }

  private Object redo(AssessmentId assessment) {
    edits.redo(
        new MapEdits.Reverse(assessment, edits.undoable(assessment).redo().orElseThrow().edit()));
    return null;
  }

  private Sent sent(Callable<?> act) throws Exception {
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    try {
      Sent before = status();
      as(LEAD, act);
      return status().since(before);
    } finally {
      transaction.commit();
    }
  }

  private static Sent status() throws Exception {
    DataSource source = InitialContext.doLookup("jdbc/peer-assessment");
    Map<String, Long> counted = new HashMap<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show session status like 'Com\\_%'")) {
      while (rows.next()) {
        counted.put(rows.getString(1), rows.getLong(2));
      }
    }
    return new Sent(
        counted.get("Com_select"),
        counted.get("Com_insert") + counted.get("Com_update") + counted.get("Com_delete"));
  }

  private void bringIn(AssessmentId assessment, int ties) throws Exception {
    StringBuilder text =
        new StringBuilder("person A,person B,kind,strength,voice,who says,reliability\n");
    for (int i = 0; i < ties; i++) {
      text.append("Given Qz").append(i % PEOPLE);
      text.append(",Given Qz").append((i + 1 + i / PEOPLE) % PEOPLE);
      text.append(",friend,some,school,Tutor ").append(i).append(",first hand\n");
    }
    ImportFile file = ImportFile.of(assessment, FileKind.TIES, Files.bytes(text.toString()));
    Map<String, Long> people = new HashMap<>();
    as(LEAD, () -> imports.preview(file))
        .people()
        .forEach(person -> people.put(person.id(), ImportFile.NEW));
    ImportFile settled =
        new ImportFile(
            assessment, file.kind(), file.file(), null, Unsaid.NOTHING, people, Map.of());
    String digest = as(LEAD, () -> imports.preview(settled)).digest();
    Preview.Counts counts = as(LEAD, () -> imports.bringIn(new BringIn(settled, digest)));
    assertEquals(ties, counts.ties());
  }
}
