package org.peerassessment.mapping.ledger;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.ledger.Spot;
import org.peerassessment.mapping.api.ledger.Thing;

/** The door of undo and redo. */
@Stateless
@Door
public class MapEditsService implements MapEdits {
  @Inject private EditLog log;
  @Inject private Positions positions;
  @Inject private PointsOfMap points;
  @Inject @Any private Instance<Things> things;

  @Override
  public Undoable undoable(AssessmentId assessment) {
    UndoStack stack = UndoStack.of(log.mine(assessment));
    return new Undoable(stack.toUndo().map(this::step), stack.toRedo().map(this::step));
  }

  private Step step(Edit edit) {
    return new Step(edit.id(), edit.act(), log.firstThing(edit).orElse(null));
  }

  @Override
  public void undo(Reverse command) {
    Entry entry = log.begin(command.record());
    reverse(command, Act.UNDO, UndoStack.of(log.mine(command.record())).toUndo(), entry);
  }

  @Override
  public void redo(Reverse command) {
    Entry entry = log.begin(command.record());
    reverse(command, Act.REDO, UndoStack.of(log.mine(command.record())).toRedo(), entry);
  }

  private void reverse(Reverse command, Act act, Optional<Edit> next, Entry entry) {
    Edit edit = next.filter(e -> e.id() == command.edit()).orElseThrow(ChangedMeanwhile::new);
    List<EditTurn> done = new ArrayList<>(edit.turns());
    Collections.reverse(done);
    Edit reversal = new Edit(command.record().value(), act, edit, entry);
    Map<Thing, Map<Long, Recorded<?, ?>>> found = found(command.record(), done);
    List<Turn> turns =
        done.stream()
            .map(turn -> turnRound(found.get(turn.thing()).get(turn.thingId()), turn, entry))
            .toList();
    Map<String, Spot> back = back(command.record(), edit.moves());
    log.keep(reversal, turns, positions.place(reversal, command.record(), back, entry));
    turns.stream()
        .<Recorded<?, ?>>map(Turn::of)
        .collect(Collectors.groupingBy(Recorded::thing))
        .forEach((thing, all) -> kind(thing).turnedRound(command.record(), all));
  }

  /** From where points were moved, but for those that stand somewhere else since. */
  private Map<String, Spot> back(AssessmentId assessment, List<EditMove> moves) {
    Map<String, Spot> back = new HashMap<>();
    if (!moves.isEmpty()) {
      Map<String, Spot> now = positions.of(assessment);
      moves.stream()
          .filter(move -> Objects.equals(move.to(), now.get(move.node())))
          .forEach(move -> back.put(move.node(), move.from()));
    }
    return back;
  }

  /** The things that were turned, read kind by kind. */
  private Map<Thing, Map<Long, Recorded<?, ?>>> found(AssessmentId assessment, List<EditTurn> all) {
    Map<Thing, Set<Long>> ids =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    EditTurn::thing, Collectors.mapping(EditTurn::thingId, Collectors.toSet())));
    Map<Thing, Map<Long, Recorded<?, ?>>> found = new EnumMap<>(Thing.class);
    ids.forEach((thing, some) -> found.put(thing, kind(thing).of(assessment, some)));
    return found;
  }

  private static Turn turnRound(Recorded<?, ?> thing, EditTurn done, Entry entry) {
    try {
      return thing.turnRound(done.after(), done.before(), entry);
    } catch (ChangedMeanwhile since) {
      throw new StandsInTheWay(Reason.of("mapping.undo.changed"));
    }
  }

  private Things kind(Thing thing) {
    return things.stream().filter(t -> t.kind() == thing).findFirst().orElseThrow();
  }

  @Override
  public Map<String, Spot> positions(AssessmentId assessment) {
    return positions.of(assessment);
  }

  @Override
  public void place(Place command) {
    Entry entry = log.begin(command.record());
    if (command.spots().isEmpty() || command.spots().size() > MOST) {
      throw new NotAccepted(Reason.of("mapping.position.tooMany", MOST));
    }
    if (!points.of(command.record()).containsAll(command.spots().keySet())) {
      throw new NoSuchRecord();
    }
    Edit edit = new Edit(command.record().value(), Act.MOVE, null, entry);
    log.keep(edit, List.of(), positions.place(edit, command.record(), command.spots(), entry));
  }
}
