package org.peerassessment.core.api.referral;

import jakarta.ejb.Local;
import java.util.UUID;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** Referrals about groups of young people; each opens one assessment (R-REF-01, R-REF-02). */
@Local
public interface Referrals {
  /**
   * Checks the answers without keeping anything, for the page before 'check your answers'.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  @Guarded(value = Permission.REFERRAL_RECORD, act = Guarded.Act.READ, scope = Guarded.Scope.LISTED)
  void check(NewReferral command);

  /**
   * Records a referral, gives the assessment its number and names its lead and supervisor.
   *
   * @param form names the form that was filled in: sent again by the same person with the same
   *     answers, it makes no second assessment
   * @return the new assessment, or the one that the form opened before
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit, or
   *     if the form has no key
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if the form opened one before, with
   *     other answers
   */
  @Guarded(
      value = Permission.REFERRAL_RECORD,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.LISTED)
  AssessmentId record(NewReferral command, UUID form);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  ReferralView view(AssessmentId assessment);

  /**
   * Records the facts of a referral anew, with the reason; as they stood before, they stay.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody corrected it meanwhile
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void correct(CorrectReferral command);

  /**
   * Words the label and the summary of concerns anew; both head every page of the assessment. How
   * they were worded before stays in the history.
   *
   * @param version of the referral, as its writer read it
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody worded it anew, or
   *     corrected the referral, since
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void reword(AssessmentId assessment, long version, String label, String concerns);
}
