package org.peerassessment.core.api.lawfulness;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  @Guarded(
      value = Permission.POLICY_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "policy")
  long add(NewPolicy command);

  /** The version that holds on {@code day}, if any does. */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  Optional<PolicyView> inForceAt(LocalDate day);
}
