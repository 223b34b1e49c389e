package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.people.MergePeople;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonLinks;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.ledger.Spot;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.TieView;

/** Two records of one person made one, where the map names them. */
@ExtendWith(ArquillianExtension.class)
class MapPeopleIT {
  @Inject private CaseForTests example;
  @Inject private PeerMap map;
  @Inject private People people;
  @Inject private Merges merges;
  @Inject private MapEdits edits;
  @Inject @Any private Instance<PersonLinks> features;

  private AssessmentId assessment;
  private long dara;
  private long alex;
  private long daria;

  @BeforeEach
  void somebodyIsNamedTwice() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
    alex = named("Alex");
    dara = named("Dara");
    daria = as(LEAD, () -> people.register(assessment, new NewPerson("Daria", "Example", null)));
  }

  @Test
  @Tag("R-REF-08")
  void tiesComeToNameTheOnePersonAndGoBack() throws Exception {
    tie(daria, alex);
    merge();
    assertTrue(ties().get(0).touches(dara));
    part();
    assertTrue(ties().get(0).touches(daria));
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-MAP-09")
  void whereSomebodyWasPlacedByHandIsWhereTheOnePersonStands() throws Exception {
    place(Map.of("p" + daria, HERE));
    merge();
    assertEquals(Map.of("p" + dara, HERE), spots());
    part();
    assertEquals(Map.of("p" + daria, HERE), spots());
    undoEdit();
    assertEquals(Map.of(), spots());
    redoEdit();
    assertEquals(Map.of("p" + daria, HERE), spots());

    merge();
    undoEdit();
    assertEquals(Map.of(), spots());
    redoEdit();
    assertEquals(Map.of("p" + dara, HERE), spots());
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-MAP-09")
  void aSpotThatWasGivenSinceStaysWithTheOneWhoStayed() throws Exception {
    place(Map.of("p" + daria, HERE));
    merge();
    place(Map.of("p" + dara, THERE));
    part();
    assertEquals(Map.of("p" + dara, THERE), spots());
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-MAP-09")
  void ofTwoSpotsThatOfTheOneWhoStaysIsKeptAndPartingGivesBothBack() throws Exception {
    place(Map.of("p" + dara, THERE));
    place(Map.of("p" + daria, HERE));
    Map<String, Spot> both = spots();
    merge();
    assertEquals(Map.of("p" + dara, THERE), spots());

    undoEdit();
    assertEquals(Map.of("p" + dara, THERE), spots(), "Moving the other is no move of this one");
    redoEdit();
    part();
    assertEquals(both, spots());
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-MAP-09")
  void anEditThatMovedBothIsUndoneAsTheMoveOfTheOneWhoStays() throws Exception {
    place(Map.of("p" + dara, HERE));
    place(Map.of("p" + dara, THERE, "p" + daria, new Spot(0.125, 0.875)));
    Map<String, Spot> both = spots();
    merge();
    undoEdit();
    assertEquals(Map.of("p" + dara, HERE), spots());
    redoEdit();
    assertEquals(Map.of("p" + dara, THERE), spots());

    part();
    assertEquals(both, spots());
  }

  private static final Spot HERE = new Spot(0.25, 0.5);
  private static final Spot THERE = new Spot(0.75, 0.1);

  private void place(Map<String, Spot> where) throws Exception {
    as(LEAD, () -> done(() -> edits.place(new MapEdits.Place(assessment, where))));
  }

  private Map<String, Spot> spots() throws Exception {
    return as(LEAD, () -> edits.positions(assessment));
  }

  private void undoEdit() throws Exception {
    long edit = as(LEAD, () -> edits.undoable(assessment)).undo().orElseThrow().edit();
    as(LEAD, () -> done(() -> edits.undo(new MapEdits.Reverse(assessment, edit))));
  }

  private void redoEdit() throws Exception {
    long edit = as(LEAD, () -> edits.undoable(assessment)).redo().orElseThrow().edit();
    as(LEAD, () -> done(() -> edits.redo(new MapEdits.Reverse(assessment, edit))));
  }

  private void part() throws Exception {
    long latest = as("ada.quill", () -> merges.list(0)).rows().get(0).mergeId();
    as("ada.quill", () -> done(() -> merges.undo(latest, "They are two")));
  }

  @Test
  @Tag("R-REF-08")
  void whoIsTiedToTheOtherIsSomebodyElseUnlessTheTieIsTakenBack() throws Exception {
    tie(dara, daria);
    assertEquals(
        "mapping.merge.tieBetween",
        as(LEAD, () -> merges.compare(assessment, dara, daria)).standsInTheWay().get(0).key());
    assertThrows(StandsInTheWay.class, this::merge);
    TieView tie = ties().get(0);
    as(
        LEAD,
        () ->
            done(
                () ->
                    map.takeBackTie(
                        new TakeBack(assessment, tie.tieId(), tie.statement(), "A mix-up"))));
    merge();
    assertEquals(List.of(), ties());
  }

  @Test
  @Tag("R-REF-08")
  void everyColumnOfTheMapThatNamesAPersonIsKnown() throws Exception {
    Set<String> known =
        features.stream()
            .flatMap(feature -> feature.links().stream())
            .filter(link -> link.table().startsWith("mapping_"))
            .map(link -> link.table() + "." + link.column())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(columns(), known);
  }

  private static Set<String> columns() throws Exception {
    Set<String> columns = new TreeSet<>();
    DataSource source = InitialContext.doLookup("jdbc/peer-assessment");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select concat(table_name, '.', column_name) from information_schema.columns"
                    + " where table_schema = database() and table_name like 'mapping\\_%'"
                    + " and column_name regexp '(^|_)(person|informant|node)(_|$)'")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }

  private void merge() throws Exception {
    long shown = as(LEAD, () -> merges.compare(assessment, dara, daria)).version();
    MergePeople command =
        new MergePeople(
            assessment, dara, daria, shown, Which.THIS, null, Map.of(), "The school says so");
    as(LEAD, () -> done(() -> merges.merge(command)));
  }

  private void tie(long one, long other) throws Exception {
    as(LEAD, () -> map.addTie(new AddTie(assessment, one, other, Friends.said())));
  }

  private List<TieView> ties() throws Exception {
    return as(LEAD, () -> map.ties(assessment));
  }

  private long named(String givenName) throws Exception {
    return as(LEAD, () -> people.list(assessment)).stream()
        .filter(person -> person.givenName().equals(givenName))
        .findFirst()
        .orElseThrow()
        .personId();
  }

  private static boolean done(Runnable act) {
    act.run();
    return true;
  }
}
