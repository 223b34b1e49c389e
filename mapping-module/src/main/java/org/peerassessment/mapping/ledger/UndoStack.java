package org.peerassessment.mapping.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.peerassessment.mapping.api.ledger.Act;

/**
 * What a person can undo and redo, read from the log of their edits: undo takes their last edit
 * that was not undone, redo the last undo; whatever else they do ends what could be redone.
 */
record UndoStack(Optional<Edit> toUndo, Optional<Edit> toRedo) {

  /**
   * @param mine their edits, oldest first
   */
  static UndoStack of(List<Edit> mine) {
    Deque<Edit> undo = new ArrayDeque<>();
    Deque<Edit> redo = new ArrayDeque<>();
    for (Edit edit : mine) {
      if (edit.act() == Act.UNDO) {
        undo.poll();
        redo.push(edit);
      } else if (edit.act() == Act.REDO) {
        redo.poll();
        undo.push(edit);
      } else {
        redo.clear();
        undo.push(edit);
      }
    }
    return new UndoStack(Optional.ofNullable(undo.peek()), Optional.ofNullable(redo.peek()));
  }
}
