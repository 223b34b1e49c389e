package org.peerassessment.core.api.lawfulness;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.Numbered;
import org.peerassessment.core.api.shared.Words;

/**
 * Register of the council's information-sharing agreements (R-LEG-03; guidance, legal
 * considerations: agreements that have to be in place before findings go to wider stakeholders). An
 * agreement is ended or replaced and stays in the register; it never turns into another one.
 */
@Local
public interface Agreements {
  /** By agency, newest first; 500 at most. */
  @Guarded(value = Permission.REGISTER_READ, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<AgreementView> list();

  @Guarded(
      value = Permission.REGISTER_READ,
      act = Guarded.Act.READ,
      scope = Guarded.Scope.REGISTER,
      about = "agreement")
  AgreementView find(long agreementId);

  /**
   * @return the new agreement's id
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  @Guarded(
      value = Permission.POLICY_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "agreement")
  long add(NewAgreement command);

  /**
   * Sets the last day on which it holds.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit,
   *     such as a day before the agreement was last relied on
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed it since it was
   *     shown (R-ACC-05)
   */
  @Guarded(
      value = Permission.POLICY_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "agreement")
  void end(EndAgreement command);

  /**
   * Enters another agreement with the same agency in its place; the old one holds until the day
   * before.
   *
   * @return the new agreement's id
   * @throws org.peerassessment.core.api.shared.NotAccepted as above
   */
  @Guarded(
      value = Permission.POLICY_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "agreement")
  long replace(long agreementId, NewAgreement command);

  /**
   * Takes out an agreement that was entered by mistake.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if something was shared under it, or
   *     another one replaces it
   */
  @Guarded(
      value = Permission.POLICY_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "agreement")
  void withdraw(long agreementId);

  /** How an agreement stands today. */
  enum Standing {
    IN_FORCE,
    NOT_YET,
    OVER
  }

  /**
   * @param agencyId the agency it is made with; left out where it replaces another one
   * @param covers what may be shared, for which purpose
   * @param inForceFrom first day
   * @param inForceUntil last day, or null while it is open
   * @param address where it can be read, public or internal: {@code https} or {@code http}
   */
  record NewAgreement(
      Long agencyId,
      String name,
      String covers,
      LocalDate inForceFrom,
      LocalDate inForceUntil,
      String address) {
    public NewAgreement {
      name = Words.name(name);
      covers = Words.orEmpty(covers);
      address = Words.orEmpty(address);
    }
  }

  /**
   * @param edition of the agreement as it was shown
   * @param until last day
   */
  record EndAgreement(long agreementId, long edition, LocalDate until, String endReason)
      implements Numbered {
    @Override
    public long number() {
      return agreementId;
    }
  }

  /** Days on which no agreement with an agency holds, first and last. */
  record Gap(LocalDate from, LocalDate to) {}

  /**
   * @param gapBefore the days before it since the agreements before ended, or null if there are
   *     none
   * @param replaces id of the one in whose place it came, or null
   * @param endReason empty unless it was ended
   * @param reliedOn whether something was shared under it
   * @param enteredBy display name
   * @param edition changes whenever the agreement does
   */
  record AgreementView(
      long agreementId,
      long agencyId,
      String agency,
      String name,
      String covers,
      LocalDate inForceFrom,
      LocalDate inForceUntil,
      Gap gapBefore,
      String address,
      Standing standing,
      Long replaces,
      String endReason,
      boolean reliedOn,
      Instant enteredAt,
      String enteredBy,
      long edition) {}
}
