package org.peerassessment.core.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.Level;
import org.peerassessment.core.api.referral.NamedContext;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.NewTimeframe;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.AssessmentId;

/** The beginning of a fictional assessment, as tests need it. */
public final class ReferralFixture {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final long LEAD = 1;
  static final long SUPERVISOR = 2;
  static final Act BY_LEAD = new Act(LEAD, Instant.parse("2026-11-24T09:00:00Z"));

  private ReferralFixture() {}

  /** Everything answered as it should be; received on the given day. */
  public static NewReferral referral(LocalDate received, Long lead, Long supervisor) {
    return new NewReferral(
        "Year 9 image-sharing group",
        "Jo Marsh",
        "Head of year",
        "Hillside School",
        received,
        Route.POLICE,
        "",
        Cause.INCIDENT,
        received.minusDays(10),
        received.minusDays(3),
        "Images of pupils were shared in a group chat.",
        "Images shared among pupils; worry about how the group treats one another.",
        List.of(
            new NamedContext(Kind.SCHOOL, "Hillside School"),
            new NamedContext(Kind.ONLINE, "Group chat")),
        List.of(
            new NewPerson("Kai", "Brook", LocalDate.of(2012, 5, 1)),
            new NewPerson("Mina", "", null)),
        lead,
        supervisor);
  }

  static NewReferral referral() {
    return referral(TODAY.minusDays(1), LEAD, SUPERVISOR);
  }

  static Assessment assessment() {
    return new Assessment(
        "PGA-2026-0001",
        referral(),
        new SentForm(UUID.randomUUID(), "as told"),
        LEAD,
        SUPERVISOR,
        BY_LEAD);
  }

  /** Nobody meets the threshold; the group is assessed all the same. */
  public static ScreeningDecision nobodyMeets(AssessmentId id, String whyGroup, LocalDate day) {
    return nobodyMeets(id, whyGroup, day, 0);
  }

  /** The same, decided anew after as many decisions. */
  static ScreeningDecision nobodyMeets(
      AssessmentId id, String whyGroup, LocalDate day, long version) {
    return new ScreeningDecision(
        id,
        Footing.NON_STATUTORY,
        Threshold.NOT_MET,
        Map.of(),
        true,
        whyGroup,
        "Lee Ash, screening manager",
        day,
        "None of the young people is known to the council.",
        version);
  }

  /** All three levels medium. */
  public static NewTimeframe timeframe(AssessmentId id, LocalDate due) {
    return timeframe(id, due, "", 0);
  }

  /** The same, set anew after as many settings. */
  public static NewTimeframe timeframe(AssessmentId id, LocalDate due, long version) {
    return timeframe(id, due, "", version);
  }

  /** The same, with the reason for a day outside term. */
  public static NewTimeframe timeframe(AssessmentId id, LocalDate due, String dueWhy) {
    return timeframe(id, due, dueWhy, 0);
  }

  private static NewTimeframe timeframe(
      AssessmentId id, LocalDate due, String dueWhy, long version) {
    return new NewTimeframe(
        id,
        Level.MEDIUM,
        "Images may be shared again.",
        Level.MEDIUM,
        "Several young people are upset.",
        Level.MEDIUM,
        "One school, one chat.",
        due,
        "Three sessions fit before the end of term.",
        dueWhy,
        version);
  }
}
