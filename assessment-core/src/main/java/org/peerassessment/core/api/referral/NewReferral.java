package org.peerassessment.core.api.referral;

import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.people.NewPerson;

/**
 * A referral about a group (R-REF-01).
 *
 * @param label how colleagues call the group, such as a place or a year; no names of young people
 * @param referrerName who referred
 * @param referrerRole what they are, such as head of year; may be empty
 * @param referrerAgency agency they refer for
 * @param received date the council received it, not in the future
 * @param otherRoute in words, needed for {@link Route#OTHER} only
 * @param happenedFrom first or only day it happened, or null
 * @param happenedTo last day, or null
 * @param whatHappened the incident or the concern, as told
 * @param concerns summary of the concerns that triggered the referral; heads every later page
 * @param contexts where it happened; at least one
 * @param named young people named; may be empty
 * @param leadUserId the lead practitioner, or null: the caller
 * @param supervisorUserId the practice supervisor
 */
public record NewReferral(
    String label,
    String referrerName,
    String referrerRole,
    String referrerAgency,
    LocalDate received,
    Route route,
    String otherRoute,
    Cause cause,
    LocalDate happenedFrom,
    LocalDate happenedTo,
    String whatHappened,
    String concerns,
    List<NamedContext> contexts,
    List<NewPerson> named,
    Long leadUserId,
    Long supervisorUserId) {

  /** Most contexts and most people one referral may name. */
  public static final int MOST = 60;

  public NewReferral {
    contexts = contexts == null ? List.of() : List.copyOf(contexts);
    named = named == null ? List.of() : List.copyOf(named);
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "NewReferral[]";
  }
}
