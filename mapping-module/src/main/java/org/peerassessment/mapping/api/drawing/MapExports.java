package org.peerassessment.mapping.api.drawing;

import jakarta.ejb.Local;
import java.time.LocalDate;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Guarded.Act;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.view.Asked;

/** Takes the picture of the map out of the suite (R-MAP-13). */
@Local
public interface MapExports {
  /**
   * The picture that the page of the map shows for the same question on the same day, with people
   * labelled as the council has set (R-MAP-10), as a file. Whoever may read the map may take it
   * out; the timeline tells of it.
   *
   * @param asked whose view, as known when; null for everybody's as known now
   * @param day in the young people's lives; null for today
   * @param leftOut what the legend leaves out; null for nothing. Data of all days holds everything
   *     in any case, to be brought in again
   * @throws org.peerassessment.core.api.shared.NotAccepted if no format is chosen, or one of the
   *     two times is yet to come
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if nobody of the kind asked for has
   *     said anything on the map: a file of everybody's word in their place would be trusted
   * @throws org.peerassessment.core.api.shared.StandsInTheWay until the lawful basis is recorded:
   *     it covers what is shared (R-LEG-01)
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ, timeline = Guarded.Timeline.ALWAYS)
  MapFile export(
      AssessmentId assessment, Format format, Asked asked, LocalDate day, LeftOut leftOut);
}
