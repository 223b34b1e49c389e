package org.peerassessment.core.group;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.group.PeerGroup.EndMembership;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.group.RosterCorrections.MarkMistaken;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Refusal;

/** A fictional group to test with. */
final class Groups {
  static final AssessmentId ASSESSMENT = new AssessmentId(7);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Caller CALLER =
      new Caller(3, "amina.okafor", "Amina Okafor", 1, Set.of(), Set.of(), false);

  private Groups() {}

  static Recorded recorded() {
    return recorded(NOW);
  }

  static Recorded recorded(Instant at) {
    return Recorded.by(CALLER, Clock.fixed(at, ZoneOffset.UTC));
  }

  static IncludeMember include(long personId, LocalDate from) {
    return new IncludeMember(
        ASSESSMENT, Who.known(personId), from, "Head of year", "Named by all pupils asked");
  }

  static EndMembership end(LocalDate to) {
    return new EndMembership(ASSESSMENT, 0, to, "Moved to another school");
  }

  static MarkMistaken mistake() {
    return new MarkMistaken(ASSESSMENT, 0, "Mixed up with somebody else");
  }

  static Membership joined(Roster roster, long personId, LocalDate from) {
    return roster.include(include(personId, from), personId, recorded());
  }

  /** Each reason as {@code field:key}. */
  static List<String> keys(Refusal refusal) {
    return refusal.reasons().stream().map(r -> r.field() + ":" + r.key()).toList();
  }
}
