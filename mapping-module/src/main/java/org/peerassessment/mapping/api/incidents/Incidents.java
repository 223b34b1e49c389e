package org.peerassessment.mapping.api.incidents;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Guarded.Act;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.mapping.api.ledger.TakeBack;

/**
 * Incidents, and in each of them who was harmed and who is said to have harmed (R-MAP-06): apart
 * from ties, which link people for a time, and per incident, so that one person can be both.
 *
 * <p>Every writing act is refused with {@link org.peerassessment.core.api.shared.StandsInTheWay}
 * until the lawful basis is recorded (R-LEG-01); with {@link
 * org.peerassessment.core.api.shared.ChangedMeanwhile} if somebody else changed the same since it
 * was read; with {@link org.peerassessment.core.api.shared.NotAccepted} if an answer does not fit;
 * with {@link org.peerassessment.core.api.shared.NoSuchRecord} if the incident, part, person or
 * place is not one of this assessment.
 */
@Local
public interface Incidents {
  /** Every incident in the record now, the latest first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<IncidentView> incidents(AssessmentId assessment);

  /** The incidents that the record held at a moment, as far as they had happened by the day. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<IncidentView> incidents(AssessmentId assessment, AsAt when);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  IncidentView incident(AssessmentId assessment, long incidentId);

  /** Everything said of an incident, oldest first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<Past<IncidentSaid>> history(AssessmentId assessment, long incidentId);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  HarmView part(AssessmentId assessment, long harmId);

  /** Everything said of a person's part in an incident, oldest first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<Past<HarmSaid>> partHistory(AssessmentId assessment, long harmId);

  /**
   * @return the incident's id
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  long record(RecordIncident command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void correct(CorrectIncident command);

  /** Takes back an incident and every part in it; one undo brings all of it back. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void takeBack(TakeBack command);

  /**
   * @return the part's id
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  long addPart(AddPart command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void correctPart(CorrectPart command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void takeBackPart(TakeBack command);
}
