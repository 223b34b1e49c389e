package org.peerassessment.mapping.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.ledger.Entry;

/** Ties for tests, about two fictional young people. */
final class Ties {
  static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
  static final Instant MORNING = Instant.parse("2026-11-03T09:00:00Z");

  private Ties() {}

  static TieSaid friends(LocalDate from, LocalDate to) {
    return said(TieKind.FRIEND, from, to);
  }

  static TieSaid said(TieKind kind, LocalDate from, LocalDate to) {
    return new TieSaid(
        kind,
        Direction.NONE,
        Strength.SOME,
        "Same form since year 7",
        Sources.said("Form tutor", Reliability.FIRST_HAND),
        from,
        to,
        null);
  }

  static Tie between(long one, long other, TieSaid said) {
    return new Tie(1, one, other, said, at(MORNING));
  }

  /**
   * What a page of that day shows of a tie by what the record held at the moment: {@code Known}
   * finds statements in the database by these two times.
   */
  static List<TieSaid> asAt(Tie tie, AsAt when) {
    return tie.past().stream()
        .filter(past -> !past.recordedAt().isAfter(when.known()))
        .filter(past -> past.retractedAt() == null || past.retractedAt().isAfter(when.known()))
        .map(Past::said)
        .filter(said -> said.held().holds(when.on()))
        .toList();
  }

  static Entry at(Instant moment) {
    return new Entry(moment, 7);
  }
}
