package org.peerassessment.plan.api.library;

import jakarta.ejb.Local;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/**
 * The council's library of interventions (R-PLN-02, R-ACC-10). It comes filled with the kinds that
 * the guidance names; what a plan has named keeps its words.
 */
@Local
public interface Interventions {
  /** All, by name, the retired ones too; at most 500. */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<InterventionView> list();

  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if there is none
   */
  @Guarded(
      value = Permission.REGISTER_READ,
      act = Guarded.Act.READ,
      scope = Guarded.Scope.REGISTER,
      about = "intervention")
  InterventionView find(long interventionId);

  /**
   * @return the new intervention's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer is missing or the name
   *     taken
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "intervention")
  long add(InterventionAnswers answers);

  /**
   * Rewords one that no plan has named yet.
   *
   * @param asRead the version that the writer had before them
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed it since
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if a plan names it: those plans must
   *     go on saying what was agreed, so retire it and add another
   */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "intervention")
  void change(long interventionId, long asRead, InterventionAnswers answers);

  /** Retires, or brings back; plans that name it keep it, new actions cannot choose it. */
  @Guarded(
      value = Permission.REGISTER_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "intervention")
  void setRetired(long interventionId, boolean retired);

  record InterventionAnswers(String name, String meaning) {}

  /**
   * @param inUse whether an action of any plan names it
   */
  record InterventionView(
      long interventionId,
      long version,
      String name,
      String meaning,
      boolean retired,
      boolean inUse) {}
}
