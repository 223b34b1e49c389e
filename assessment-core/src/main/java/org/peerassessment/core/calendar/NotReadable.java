package org.peerassessment.core.calendar;

import java.util.List;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

/** Why a calendar file cannot be read; travels through the library that parses it. */
final class NotReadable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  private final transient Reason reason;

  NotReadable(String key, Object... args) {
    super(key, null, false, false);
    reason = Reason.about("file", "calendar.file." + key, args);
  }

  /** What an event is called, short enough to be said in a sentence. */
  static String shown(String summary) {
    return summary.length() > SHOWN ? summary.substring(0, SHOWN) + "…" : summary;
  }

  NotAccepted refusal() {
    return new NotAccepted(List.of(reason));
  }
}
