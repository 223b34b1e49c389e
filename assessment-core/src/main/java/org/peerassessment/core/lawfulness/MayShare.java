package org.peerassessment.core.lawfulness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.lawfulness.Sharing.Answer;
import org.peerassessment.core.api.lawfulness.Sharing.Ground;
import org.peerassessment.core.api.lawfulness.Sharing.Kind;
import org.peerassessment.core.api.shared.Reason;

/**
 * Policy: something of an assessment goes to another agency only under an agreement in force, or
 * under an emergency decision that holds, never past the {@link PurposeGate}, and never to an
 * agency that is retired (R-LEG-03; guidance, legal considerations: agreements that would need to
 * be in place).
 */
final class MayShare {
  private MayShare() {}

  static Answer retired(long agencyId, String agency) {
    Reason reason = Reason.about("agencyId", "lawfulness.share.retired", agency);
    return new Answer(agencyId, agency, null, List.of(reason));
  }

  /**
   * @param gate what the purpose gate says
   * @param own whether the lead works for that agency
   */
  static Answer answer(
      long agencyId,
      String agency,
      boolean own,
      List<Reason> gate,
      Optional<Agreement> agreement,
      Optional<EmergencyEntry> emergency) {
    Optional<Ground> ground =
        own
            ? Optional.of(new Ground(Kind.OWN_AGENCY, "", null, null))
            : agreement.map(Agreement::ground).or(() -> emergency.map(EmergencyEntry::ground));
    List<Reason> reasons = new ArrayList<>(gate);
    if (ground.isEmpty()) {
      reasons.add(Reason.about("agencyId", "lawfulness.share.noAgreement", agency));
    }
    return new Answer(agencyId, agency, reasons.isEmpty() ? ground.get() : null, reasons);
  }
}
