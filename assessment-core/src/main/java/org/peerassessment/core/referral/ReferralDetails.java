package org.peerassessment.core.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.shared.Words;

/** What the referrer told: kept as it came. */
@Embeddable
class ReferralDetails {
  @Column(name = "referrer_name")
  private String referrerName;

  @Column(name = "referrer_role")
  private String referrerRole;

  @Column(name = "referrer_agency")
  private String referrerAgency;

  private LocalDate received;

  @Enumerated(EnumType.STRING)
  private Route route;

  @Column(name = "other_route")
  private String otherRoute;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  @Column(name = "happened_from")
  private LocalDate happenedFrom;

  @Column(name = "happened_to")
  private LocalDate happenedTo;

  @Column(name = "what_happened")
  private String whatHappened;

  protected ReferralDetails() {}

  ReferralDetails(NewReferral told) {
    referrerName = Words.line(told.referrerName());
    referrerRole = Words.line(told.referrerRole());
    referrerAgency = Words.line(told.referrerAgency());
    received = told.received();
    route = told.route();
    otherRoute = route == Route.OTHER ? Words.line(told.otherRoute()) : "";
    cause = told.cause();
    happenedFrom = told.happenedFrom();
    happenedTo = told.happenedTo();
    whatHappened = told.whatHappened().strip();
  }

  /** The same facts, as a value of their own. */
  ReferralDetails copy() {
    ReferralDetails copy = new ReferralDetails();
    copy.referrerName = referrerName;
    copy.referrerRole = referrerRole;
    copy.referrerAgency = referrerAgency;
    copy.received = received;
    copy.route = route;
    copy.otherRoute = otherRoute;
    copy.cause = cause;
    copy.happenedFrom = happenedFrom;
    copy.happenedTo = happenedTo;
    copy.whatHappened = whatHappened;
    return copy;
  }

  String referrerName() {
    return referrerName;
  }

  String referrerRole() {
    return referrerRole;
  }

  String referrerAgency() {
    return referrerAgency;
  }

  LocalDate received() {
    return received;
  }

  Route route() {
    return route;
  }

  String otherRoute() {
    return otherRoute;
  }

  Cause cause() {
    return cause;
  }

  LocalDate happenedFrom() {
    return happenedFrom;
  }

  LocalDate happenedTo() {
    return happenedTo;
  }

  String whatHappened() {
    return whatHappened;
  }
}
