package org.peerassessment.mapping.api.ledger;

/** What somebody did to the map. */
public enum Act {
  STATE,
  CORRECT,
  END,
  TAKE_BACK,
  MOVE,
  IMPORT,
  /** Drawn together with a young person, as their own account. */
  DRAW,
  UNDO,
  REDO
}
