package org.peerassessment.mapping.api.ledger;

import jakarta.ejb.Local;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Undo, redo, and where things stand on the picture (R-MAP-09). Everybody undoes their own edits,
 * the last one first. Nothing is removed: to undo is to say again what was said before, so that the
 * map as it was at any earlier moment stays what it was.
 *
 * <p>Refused with {@link org.peerassessment.core.api.shared.StandsInTheWay} where mapping may not
 * begin or go on, or where somebody has changed the same thing since.
 */
@Local
public interface MapEdits {
  /** Points that are placed at once at most. */
  int MOST = 2000;

  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Undoable undoable(AssessmentId assessment);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void undo(Reverse command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void redo(Reverse command);

  /** Where points were placed by hand, by their ids, such as {@code p12} or {@code c3}. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Map<String, Spot> positions(AssessmentId assessment);

  /** Places points; it arranges the picture and says nothing of anybody. */
  @Guarded(
      value = Permission.ASSESSMENT_WRITE,
      act = Guarded.Act.WRITE,
      timeline = Guarded.Timeline.NEVER)
  void place(Place command);

  /**
   * What the caller could undo and redo next.
   *
   * @param undo the edit, and what it did
   */
  record Undoable(Optional<Step> undo, Optional<Step> redo) {}

  /**
   * @param act what was done; of a redo, what it did again
   * @param thing to what, or null for points that were moved
   */
  record Step(long edit, Act act, Thing thing) {}

  /**
   * @param edit the one that the caller saw as next; another one is not undone in its place
   */
  record Reverse(AssessmentId record, long edit) implements About {}

  /**
   * @param spots by the ids of the points; null takes a point out of its place again
   */
  record Place(AssessmentId record, Map<String, Spot> spots) implements About {}
}
