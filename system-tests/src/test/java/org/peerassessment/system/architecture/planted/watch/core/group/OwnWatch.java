package org.peerassessment.system.architecture.planted.watch.core.group;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Planted: every way to read the time without the clock. */
final class OwnWatch {
  Instant instant() {
    return Instant.now();
  }

  LocalDate zoned() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Date date() {
    return new Date();
  }

  Clock ownClock() {
    return Clock.systemUTC();
  }
}
