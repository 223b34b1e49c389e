package org.peerassessment.core.families;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.Answer;
import org.peerassessment.core.api.families.Manner;
import org.peerassessment.core.api.families.NewConsent;
import org.peerassessment.core.api.families.NewTelling;
import org.peerassessment.core.api.families.Relation;
import org.peerassessment.core.api.families.Responsibility;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.families.Telling;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Refusal;

/** Fictional families to test with. */
final class Homes {
  static final AssessmentId ASSESSMENT = new AssessmentId(7);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final long MEMBER = 11;
  static final long ADULT = 21;
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private Homes() {}

  static Carer mother() {
    AddCarer command =
        new AddCarer(
            ASSESSMENT,
            MEMBER,
            Who.known(ADULT),
            Relation.MOTHER,
            Responsibility.YES,
            "Head of year");
    return new Carer(command, ADULT, 3, NOW);
  }

  static NewTelling telling(Telling telling, LocalDate on) {
    return new NewTelling(
        ASSESSMENT,
        0,
        telling,
        on,
        telling == Telling.NOT_TOLD ? "" : "Amina Okafor",
        telling == Telling.TOLD ? "At home" : "",
        "She asked how her child is",
        "Ruth Adeyemi",
        TODAY,
        "Policy team, Lee Ash",
        TODAY);
  }

  static TellingEntry decided(Telling telling, LocalDate on, LocalDate today) {
    NewTelling t = telling(telling, on);
    NewTelling then =
        new NewTelling(
            t.assessment(),
            t.carerId(),
            telling,
            on,
            t.byWhom(),
            t.how(),
            t.reason(),
            t.supervisor(),
            today,
            t.policyTeam(),
            today);
    return TellingEntry.of(then, today, 3, NOW);
  }

  static Households home(List<TellingEntry> decisions) {
    return new Households(Set.of(MEMBER), List.of(mother()), decisions);
  }

  static ConsentEntry answered(Answer answer, TakingPart to, LocalDate on, ConsentStanding before) {
    NewConsent command =
        new NewConsent(
            ASSESSMENT,
            MEMBER,
            answer,
            Set.of(to),
            on,
            "Jo Sample",
            "Amina Okafor",
            Manner.IN_WORDS,
            "");
    return ConsentEntry.of(command, before, TODAY, 3, NOW);
  }

  /** Each reason as {@code field:key}. */
  static List<String> keys(Refusal refusal) {
    return refusal.reasons().stream().map(r -> r.field() + ":" + r.key()).toList();
  }
}
