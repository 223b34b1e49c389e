package org.peerassessment.system.mapping;

/** One way to work on the picture, and no other. */
interface Hand {
  void putAllOnTheMap();

  /** Moves somebody a little. */
  void drag(String label);

  /** Begins a tie, or the use of a place, and names the other end. */
  void join(String label, String other);

  /**
   * Answers what is asked, and saves.
   *
   * @param kind of the tie, or null for the use of a place
   */
  void answer(Canvas canvas, String kind);

  /** Undoes the last act that stands. */
  void undo();
}
