package org.peerassessment.core.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.ContentHandler;

/** Gathers the events of a calendar as it is parsed, within bounds. */
final class EventsHandler implements ContentHandler {
  private static final int DEEPEST = 4;
  private static final int MOST_COMPONENTS = 10_000;
  private static final int LONGEST = 1000;
  private static final Set<String> KEPT =
      Set.of(
          "SUMMARY",
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "EXDATE",
          "RDATE",
          "STATUS",
          "RECURRENCE-ID");

  private final List<Event> events = new ArrayList<>();
  private final Deque<String> within = new ArrayDeque<>();
  private NotReadable refused;
  private boolean whole;
  private int components;
  private Event event;
  private String value;
  private String zone;

  @Override
  public void startCalendar() {
    whole = false;
  }

  @Override
  public void endCalendar() {
    whole = true;
  }

  @Override
  public void startComponent(String name) {
    within.push(name.toUpperCase(Locale.ROOT));
    components++;
    if (within.size() > DEEPEST) {
      refuse(new NotReadable("tooDeep"));
    } else if (components > MOST_COMPONENTS) {
      refuse(new NotReadable("tooMany", CalendarFile.MOST_EVENTS));
    }
    if (isEvent()) {
      event = new Event();
    }
  }

  @Override
  public void endComponent(String name) {
    if (isEvent()) {
      events.add(event);
      if (events.size() > CalendarFile.MOST_EVENTS) {
        refuse(new NotReadable("tooMany", CalendarFile.MOST_EVENTS));
      }
    }
    within.pop();
  }

  @Override
  public void startProperty(String name) {
    value = "";
    zone = null;
  }

  @Override
  public void propertyValue(String written) {
    value = written == null ? "" : written;
  }

  @Override
  public void parameter(String name, String written) {
    if ("TZID".equalsIgnoreCase(name)) {
      zone = written;
    }
  }

  @Override
  public void endProperty(String name) {
    String property = name.toUpperCase(Locale.ROOT);
    if (!isEvent() || !KEPT.contains(property)) {
      return;
    }
    boolean again = event.has(property);
    if (again && !"EXDATE".equals(property)) {
      refuse(new NotReadable("twice", property, NotReadable.shown(event.summary())));
    }
    String all = again ? event.value(property) + "," + value : value;
    if (all.length() > LONGEST && !"SUMMARY".equals(property)) {
      refuse(new NotReadable("tooLong", property, NotReadable.shown(event.summary())));
    }
    event.put(property, all, zone);
  }

  private boolean isEvent() {
    return within.size() == 1 && "VEVENT".equals(within.peek());
  }

  private void refuse(NotReadable why) {
    refused = why;
    throw why;
  }

  /** Why it gave up, if it did. */
  Optional<NotReadable> refused() {
    return Optional.ofNullable(refused);
  }

  /** Whether the calendar came to its end. */
  boolean isWhole() {
    return whole && within.isEmpty();
  }

  List<Event> events() {
    return List.copyOf(events);
  }
}
