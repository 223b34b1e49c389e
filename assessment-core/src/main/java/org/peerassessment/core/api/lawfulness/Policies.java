package org.peerassessment.core.api.lawfulness;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/** Register of the council's published policy on peer assessment and mapping (R-LEG-02). */
@Local
public interface Policies {
  /** Latest first; 200 at most. */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<PolicyView> list();

  /**
   * Enters a version; what assessments have named stays as it is.
   *
   * @return the new version's id
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit; the
   *     first day is not before that of the newest version that an assessment names, because it
   *     would then have rested on another one
   */
  @Guarded(
      value = Permission.POLICY_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "policy")
  long add(NewPolicy command);

  /**
   * Takes out a version that was entered by mistake.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if an assessment names it
   */
  @Guarded(
      value = Permission.POLICY_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "policy")
  void withdraw(long policyId);

  /** Ids of the versions that an assessment names. */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  Set<Long> reliedOn();

  /** The version that holds on {@code day}, if any does. */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  Optional<PolicyView> inForceAt(LocalDate day);
}
