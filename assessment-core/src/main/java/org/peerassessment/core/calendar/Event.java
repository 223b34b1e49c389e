package org.peerassessment.core.calendar;

import java.util.HashMap;
import java.util.Map;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;

/** An event as its file has it: properties that tell when and what, as they were written. */
final class Event {
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();

  void put(String property, String value, String zone) {
    values.put(property, value);
    if (zone != null) {
      zones.put(property, zone);
    }
  }

  /** The value, or null. */
  String value(String property) {
    return values.get(property);
  }

  boolean has(String property) {
    return values.containsKey(property);
  }

  /** Name of the time zone the value is in, or null. */
  String zone(String property) {
    return zones.get(property);
  }

  /** Its summary as text: escapes resolved, one line, not too long to keep. */
  String summary() {
    String written = values.getOrDefault("SUMMARY", "");
    String text =
        Words.name(written.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1"))
            .replaceAll("\\p{C}", "");
    return text.length() > Answers.SHORT ? text.substring(0, Answers.SHORT) : text;
  }
}
