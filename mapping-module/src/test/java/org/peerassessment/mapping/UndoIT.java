package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.ledger.MapEdits.Place;
import org.peerassessment.mapping.api.ledger.MapEdits.Reverse;
import org.peerassessment.mapping.api.ledger.MapEdits.Step;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Spot;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.CorrectTie;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;

/** Undo and redo, on a real server with a real database. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-MAP-09")
class UndoIT {
  @Inject private CaseForTests example;
  @Inject private PeerMap map;
  @Inject private MapEdits edits;
  @Inject private Contexts contexts;
  @Inject private Clock clock;
  private AssessmentId assessment;
  private List<Long> people;
  private int told;

  @BeforeEach
  void aCaseIsThere() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
    people = example.peopleOf(assessment);
  }

  /** What the record held at a moment. */
  record Moment(Instant known, Map<Long, TieSaid> ties) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverIsEditedUndoneAndDoneAgainTheMapIsRightAtEveryMoment(long seed) throws Exception {
    Random chance = new Random(seed);
    List<Moment> moments = new ArrayList<>(List.of(moment()));
    Deque<Map<Long, TieSaid>> before = new ArrayDeque<>();
    Deque<Map<Long, TieSaid>> undone = new ArrayDeque<>();
    for (int i = 0; i < 30; i++) {
      Map<Long, TieSaid> was = moments.get(moments.size() - 1).ties();
      int choice = chance.nextInt(10);
      MapEdits.Undoable next = as(LEAD, () -> edits.undoable(assessment));
      if (choice < 3 && next.undo().isPresent()) {
        reverse(next.undo(), true);
        undone.push(was);
        moments.add(moment());
        assertEquals(before.pop(), now(), "undone, act " + i);
      } else if (choice < 5 && next.redo().isPresent()) {
        reverse(next.redo(), false);
        before.push(was);
        moments.add(moment());
        assertEquals(undone.pop(), now(), "done again, act " + i);
      } else {
        edit(chance, choice);
        before.push(was);
        undone.clear();
        moments.add(moment());
      }
    }
    for (Moment moment : moments) {
      assertEquals(moment.ties(), known(moment.known()), () -> "at " + moment.known());
    }
  }

  private void reverse(Optional<Step> step, boolean undo) throws Exception {
    Reverse command = new Reverse(assessment, step.orElseThrow().edit());
    as(
        LEAD,
        () -> {
          if (undo) {
            edits.undo(command);
          } else {
            edits.redo(command);
          }
          return null;
        });
  }

  private void edit(Random chance, int choice) throws Exception {
    List<TieView> open = ties(clock.instant()).filter(t -> t.said().to() == null).toList();
    TieView one = open.isEmpty() ? null : open.get(chance.nextInt(open.size()));
    TieKind kind = TieKind.values()[chance.nextInt(TieKind.values().length)];
    TieSaid said = said(kind, "Told for the " + ++told + "th time");
    as(
        LEAD,
        () -> {
          if (one == null || choice < 7) {
            map.addTie(new AddTie(assessment, people.get(0), people.get(1), said));
          } else if (choice == 7) {
            map.correctTie(new CorrectTie(assessment, one.tieId(), one.statement(), said, "More"));
          } else if (choice == 8) {
            map.endTie(
                new End(assessment, one.tieId(), one.statement(), example.today(), "It is over"));
          } else {
            map.takeBackTie(new TakeBack(assessment, one.tieId(), one.statement(), "A mix-up"));
          }
          return null;
        });
  }

  private Moment moment() throws Exception {
    return new Moment(clock.instant(), now());
  }

  private Map<Long, TieSaid> now() throws Exception {
    return known(clock.instant());
  }

  private Map<Long, TieSaid> known(Instant known) throws Exception {
    return ties(known).collect(Collectors.toMap(TieView::tieId, TieView::said));
  }

  private Stream<TieView> ties(Instant known) throws Exception {
    return as(LEAD, () -> map.ties(assessment, new AsAt(known, example.today()))).stream();
  }

  private static TieSaid said(TieKind kind) {
    return said(kind, "");
  }

  private static TieSaid said(TieKind kind, String howItCame) {
    return new TieSaid(
        kind,
        Direction.NONE,
        Strength.SOME,
        howItCame,
        Sources.said("Form tutor", Reliability.FIRST_HAND),
        LocalDate.of(2026, 9, 1),
        null,
        null);
  }

  @Test
  void whatSomebodyChangedSinceIsNotUndone() throws Exception {
    long tie =
        as(
            LEAD,
            () ->
                map.addTie(
                    new AddTie(assessment, people.get(0), people.get(1), said(TieKind.FRIEND))));
    long step = as(LEAD, () -> edits.undoable(assessment)).undo().orElseThrow().edit();
    String supervisor = "ruth.adeyemi";
    as(
        supervisor,
        () -> {
          TieView read = map.tie(assessment, tie);
          map.correctTie(
              new CorrectTie(
                  assessment, tie, read.statement(), said(TieKind.SIBLING), "They are brothers"));
          return null;
        });

    assertThrows(
        StandsInTheWay.class,
        () ->
            as(
                LEAD,
                () -> {
                  edits.undo(new Reverse(assessment, step));
                  return null;
                }));
    assertEquals(TieKind.SIBLING, as(LEAD, () -> map.tie(assessment, tie)).said().kind());
    assertTrue(as(supervisor, () -> edits.undoable(assessment)).undo().isPresent());
  }

  @Test
  void twiceAtOnceUndoesOnce() throws Exception {
    as(
        LEAD,
        () ->
            map.addTie(new AddTie(assessment, people.get(0), people.get(1), said(TieKind.FRIEND))));
    Optional<Step> step = as(LEAD, () -> edits.undoable(assessment)).undo();
    reverse(step, true);

    assertThrows(ChangedMeanwhile.class, () -> reverse(step, true));
  }

  @Test
  void pointsStayWhereTheyWerePlacedAndMovingThemIsUndoneToo() throws Exception {
    String node = "p" + people.get(0);
    place(node, new Spot(0.25, 0.5));
    place(node, new Spot(0.75, 0.5));
    assertEquals(Map.of(node, new Spot(0.75, 0.5)), as(LEAD, () -> edits.positions(assessment)));

    reverse(as(LEAD, () -> edits.undoable(assessment)).undo(), true);
    assertEquals(Map.of(node, new Spot(0.25, 0.5)), as(LEAD, () -> edits.positions(assessment)));
    reverse(as(LEAD, () -> edits.undoable(assessment)).undo(), true);
    assertEquals(Map.of(), as(LEAD, () -> edits.positions(assessment)));
    reverse(as(LEAD, () -> edits.undoable(assessment)).redo(), false);
    assertEquals(Map.of(node, new Spot(0.25, 0.5)), as(LEAD, () -> edits.positions(assessment)));
  }

  @Test
  void aPointThatSomebodyMovedSinceStaysWhereTheyPlacedIt() throws Exception {
    String node = "p" + people.get(0);
    String other = "p" + people.get(1);
    Spot theirs = new Spot(0.75, 0.5);
    as(
        LEAD,
        () -> {
          Spot mine = new Spot(0.25, 0.5);
          edits.place(new Place(assessment, Map.of(node, mine, other, mine)));
          return null;
        });
    as(
        "ruth.adeyemi",
        () -> {
          edits.place(new Place(assessment, Map.of(node, theirs)));
          return null;
        });

    reverse(as(LEAD, () -> edits.undoable(assessment)).undo(), true);
    assertEquals(Map.of(node, theirs), as(LEAD, () -> edits.positions(assessment)));
    reverse(as(LEAD, () -> edits.undoable(assessment)).redo(), false);
    assertEquals(
        Map.of(node, theirs, other, new Spot(0.25, 0.5)),
        as(LEAD, () -> edits.positions(assessment)));
  }

  @Test
  void whatIsNoPointOfThisMapIsNotPlacedOnIt() throws Exception {
    AssessmentId other = example.begun();
    String elsewhere = "p" + example.peopleOf(other).get(0);
    long group =
        as(LEAD, () -> contexts.list(assessment)).stream()
            .filter(context -> context.kind() == Kind.PEER_GROUP)
            .findFirst()
            .map(ContextView::contextId)
            .orElse(0L);
    for (String node : List.of(elsewhere, "p0", "p0" + people.get(0), "c" + group, "q", "")) {
      Spot spot = new Spot(0.5, 0.5);
      assertThrows(NoSuchRecord.class, () -> place(node, spot), node);
    }
    assertEquals(Map.of(), as(LEAD, () -> edits.positions(assessment)));

    long park =
        as(LEAD, () -> contexts.list(assessment)).stream()
            .filter(context -> context.kind() == Kind.NEIGHBOURHOOD)
            .findFirst()
            .orElseThrow()
            .contextId();
    place("c" + park, new Spot(0.5, 0.5));
    assertEquals(
        Map.of("c" + park, new Spot(0.5, 0.5)), as(LEAD, () -> edits.positions(assessment)));
  }

  private void place(String node, Spot spot) throws Exception {
    as(
        LEAD,
        () -> {
          edits.place(new Place(assessment, Map.of(node, spot)));
          return null;
        });
  }
}
