package org.peerassessment.mapping.api.ledger;

/** What somebody did to the map. */
public enum Act {
  STATE,
  CORRECT,
  END,
  TAKE_BACK,
  MOVE,
  IMPORT,
  UNDO,
  REDO
}
