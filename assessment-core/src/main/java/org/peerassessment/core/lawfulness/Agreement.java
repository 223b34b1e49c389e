package org.peerassessment.core.lawfulness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.lawfulness.Agreements.AgreementView;
import org.peerassessment.core.api.lawfulness.Agreements.EndAgreement;
import org.peerassessment.core.api.lawfulness.Agreements.Gap;
import org.peerassessment.core.api.lawfulness.Agreements.NewAgreement;
import org.peerassessment.core.api.lawfulness.Agreements.Standing;
import org.peerassessment.core.api.lawfulness.Sharing.Ground;
import org.peerassessment.core.api.lawfulness.Sharing.Kind;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/**
 * What the council and an agency agreed about sharing information. It holds from its first day
 * until its last, if one is set; it may be ended, or another one comes in its place. What it says
 * is never changed, because things are shared under it.
 */
@Entity
@Table(name = "sharing_agreement")
public class Agreement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "agency_id")
  private long agencyId;

  private String name;
  private String covers;

  @Column(name = "in_force_from")
  private LocalDate firstDay;

  @Column(name = "in_force_until")
  private LocalDate lastDay;

  private String address;

  @Column(name = "replaces_id")
  private Long replaces;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "entered_by")
  private long enteredBy;

  @Version private long version;

  protected Agreement() {}

  /** Answers are checked by {@link AgreementAnswers}. */
  Agreement(long agencyId, NewAgreement told, long enteredBy, Instant enteredAt) {
    this.agencyId = agencyId;
    this.name = told.name();
    this.covers = told.covers();
    this.firstDay = told.inForceFrom();
    this.lastDay = told.inForceUntil();
    this.address = told.address();
    this.endReason = "";
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
  }

  /**
   * @param lastReliedOn day on which something was last shared under it, or null
   */
  void end(EndAgreement command, LocalDate lastReliedOn) {
    if (command.edition() != version) {
      throw new ChangedMeanwhile();
    }
    AgreementAnswers.checkEnd(command, firstDay, lastDay, lastReliedOn).accept();
    lastDay = command.until();
    endReason = command.endReason().strip();
  }

  /** Another one with the same agency comes in its place. */
  Agreement replace(NewAgreement told, LocalDate lastReliedOn, long enteredBy, Instant enteredAt) {
    AgreementAnswers.checkReplacement(told, firstDay, lastDay, lastReliedOn).accept();
    Agreement next = new Agreement(agencyId, told, enteredBy, enteredAt);
    next.replaces = id;
    lastDay = told.inForceFrom().minusDays(1);
    return next;
  }

  boolean inForceOn(LocalDate day) {
    return standing(day) == Standing.IN_FORCE;
  }

  private Standing standing(LocalDate day) {
    if (day.isBefore(firstDay)) {
      return Standing.NOT_YET;
    }
    return lastDay != null && day.isAfter(lastDay) ? Standing.OVER : Standing.IN_FORCE;
  }

  Ground ground() {
    return new Ground(Kind.AGREEMENT, name, firstDay, lastDay);
  }

  long id() {
    return id;
  }

  long agencyId() {
    return agencyId;
  }

  String name() {
    return name;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  long enteredBy() {
    return enteredBy;
  }

  AgreementView view(
      String agency, Gap gapBefore, boolean reliedOn, String enterer, LocalDate today) {
    return new AgreementView(
        id,
        agencyId,
        agency,
        name,
        covers,
        firstDay,
        lastDay,
        gapBefore,
        address,
        standing(today),
        replaces,
        endReason,
        reliedOn,
        enteredAt,
        enterer,
        version);
  }
}
