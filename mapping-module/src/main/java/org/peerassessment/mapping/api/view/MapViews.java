package org.peerassessment.mapping.api.view;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** Ways to look at the map (R-MAP-04, R-MAP-05). */
@Local
public interface MapViews {
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  MapView view(AssessmentId assessment, Asked asked);

  /**
   * The same as tables.
   *
   * @param day of which each row says whether it holds on it
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  MapTables tables(AssessmentId assessment, Asked asked, LocalDate day);

  /** Where two informants differ, or only one of them tells; those who differ first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<Difference> differences(AssessmentId assessment, Asked asked);

  /**
   * What changed from one day to a later one, by what is known now; the earliest first.
   *
   * @param from the day that is left
   * @param to the day that is reached, itself included
   * @throws org.peerassessment.core.api.shared.NotAccepted if a day is missing, or they are
   *     reversed
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<Change> changes(AssessmentId assessment, LocalDate from, LocalDate to);

  /**
   * @param source label of the one end
   * @param target label of the other
   * @param first what the first says; empty if nothing
   * @param second what the second says; empty if nothing
   */
  record Difference(
      String source,
      String target,
      Agreement agreement,
      List<MapView.Line> first,
      List<MapView.Line> second) {}

  /** What a change did. */
  enum Turned {
    JOINED,
    LEFT,
    BEGAN,
    ENDED
  }

  /**
   * @param on the first day on which it was so, or was not so any more
   * @param line what began or ended, or null where somebody joined or left
   * @param source label of who joined or left, or of the line's one end
   * @param target label of the line's other end; empty where there is no line
   */
  record Change(LocalDate on, Turned turned, MapView.Line line, String source, String target) {}
}
