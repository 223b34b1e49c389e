package org.peerassessment.web.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * The moment whose map an address asks for: {@code known}, a day, for its end; or else {@code at},
 * an instant, to which something is pinned (R-MAP-14).
 *
 * @param moment null for now
 * @param pinned whether it is an instant rather than a day
 * @param refused whether what was typed is no moment that has been: the map is shown as of now
 */
record LookBack(Instant moment, boolean pinned, boolean refused) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LookBack NOW = new LookBack(null, false, false);
  private static final LookBack REFUSED = new LookBack(null, false, true);

  /** Nothing was recorded before; what lies further back no calendar of the database holds. */
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  static LookBack of(Map<String, String> asked, Instant now) {
    String day = asked.getOrDefault("known", "").strip();
    String at = asked.getOrDefault("at", "").strip();
    try {
      if (!day.isEmpty()) {
        return to(LocalDate.parse(day), now);
      }
      return at.isEmpty() ? NOW : to(Instant.parse(at), now);
    } catch (DateTimeException noMoment) {
      return REFUSED;
    }
  }

  private static LookBack to(LocalDate day, Instant now) {
    boolean known = !day.isBefore(FIRST) && !day.isAfter(LocalDate.ofInstant(now, LONDON));
    Instant end = known ? day.atTime(LocalTime.MAX).atZone(LONDON).toInstant() : null;
    // today's end is still to come; nothing is known of it
    return known ? new LookBack(end.isAfter(now) ? now : end, false, false) : REFUSED;
  }

  private static LookBack to(Instant at, Instant now) {
    Instant first = FIRST.atStartOfDay(LONDON).toInstant();
    return at.isBefore(first) || at.isAfter(now) ? REFUSED : new LookBack(at, true, false);
  }
}
