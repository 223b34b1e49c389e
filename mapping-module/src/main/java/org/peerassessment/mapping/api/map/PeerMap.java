package org.peerassessment.mapping.api.map;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Guarded.Act;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.TakeBack;

/**
 * The map of one assessment's peer group (R-MAP-02, R-MAP-07).
 *
 * <p>Every writing act is refused with {@link org.peerassessment.core.api.shared.StandsInTheWay}
 * until the lawful basis is recorded (R-LEG-01), or if somebody else changed the same tie or use
 * since it was read; with {@link org.peerassessment.core.api.shared.NotAccepted} if an answer does
 * not fit; with {@link org.peerassessment.core.api.shared.NoSuchRecord} if the tie, use, person or
 * place is not one of this assessment.
 */
@Local
public interface PeerMap {
  /** Ties, and likewise uses, that one map holds at most; what was taken back does not count. */
  int MOST = 6000;

  /** Everybody whom the assessment names, members first, then by name. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<PersonOnMap> people(AssessmentId assessment);

  /**
   * The same by what the record held at a moment: who was a member on the day, and how many ties
   * and places were theirs on it.
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<PersonOnMap> people(AssessmentId assessment, AsAt when);

  /** Every tie in the record now, ended ones included. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<TieView> ties(AssessmentId assessment);

  /** The ties that the record held at a moment, of which each says whether it held on the day. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<TieView> ties(AssessmentId assessment, AsAt when);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  TieView tie(AssessmentId assessment, long tieId);

  /** Everything said of a tie, oldest first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<PastTie> history(AssessmentId assessment, long tieId);

  /** Every use of a place in the record now, ended ones included. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<PlaceUseView> places(AssessmentId assessment);

  /** The uses that the record held at a moment, of which each says whether it held on the day. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  List<PlaceUseView> places(AssessmentId assessment, AsAt when);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Act.READ)
  PlaceUseView use(AssessmentId assessment, long useId);

  /**
   * @return the tie's id
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit, or
   *     if the record holds it already, word for word
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  long addTie(AddTie command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void correctTie(CorrectTie command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void endTie(End command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void takeBackTie(TakeBack command);

  /**
   * @return the use's id
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit, or
   *     if the record holds it already, word for word
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  long usePlace(UsePlace command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void correctUse(CorrectUse command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void endUse(End command);

  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Act.WRITE)
  void takeBackUse(TakeBack command);
}
