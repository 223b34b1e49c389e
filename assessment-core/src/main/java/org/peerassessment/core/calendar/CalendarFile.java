package org.peerassessment.core.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.TermCalendars;
import org.peerassessment.core.api.shared.NotAccepted;

/**
 * Reads an iCalendar file (RFC 5545). Whoever made it may have meant harm: size, nesting, events
 * and repetitions are bounded, only the library's plain parser sees it, and whatever cannot be read
 * is refused with a reason.
 */
final class CalendarFile {
  /** Most events of a file, and most days that its repeated events bring. */
  static final int MOST_EVENTS = 2000;

  private static final int MOST_LINES = 100_000;
  private static final String BEGIN = "BEGIN:VCALENDAR";

  private CalendarFile() {}

  /**
   * @param today repeated events are taken from a year before it to two years after
   * @return by first day
   * @throws NotAccepted about {@code file}
   */
  static List<CalendarDays> read(byte[] file, LocalDate today) {
    List<CalendarDays> found = new ArrayList<>();
    Repeats repeats = new Repeats(today);
    for (Event event : events(text(file))) {
      found.addAll(repeats.daysOf(event));
      if (found.size() > MOST_EVENTS) {
        throw new NotReadable("tooMany", MOST_EVENTS).refusal();
      }
    }
    if (found.isEmpty()) {
      throw new NotReadable("noEvents").refusal();
    }
    found.sort(Comparator.comparing(CalendarDays::from).thenComparing(CalendarDays::to));
    return List.copyOf(found);
  }

  private static String text(byte[] file) {
    if (file == null || file.length == 0) {
      throw new NotReadable("empty").refusal();
    } else if (file.length > TermCalendars.LARGEST_FILE) {
      throw new NotReadable("tooLarge").refusal();
    }
    String text = decoded(file);
    if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      throw new NotReadable("notText").refusal();
    } else if (!text.toUpperCase(Locale.ROOT).startsWith(BEGIN)) {
      throw new NotReadable("notCalendar").refusal();
    } else if (text.lines().count() > MOST_LINES) {
      throw new NotReadable("tooLarge").refusal();
    }
    return text;
  }

  private static String decoded(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).strip() + "\r\n";
    } catch (CharacterCodingException otherCharset) {
      throw new NotReadable("notUtf8").refusal();
    }
  }

  private static List<Event> events(String text) {
    EventsHandler handler = new EventsHandler();
    try {
      new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(text), true), handler);
    } catch (ParserException fault) {
      throw handler
          .refused()
          .orElseGet(() -> new NotReadable("line", Math.max(1, fault.getLineNo())))
          .refusal();
    } catch (IOException | RuntimeException fault) {
      throw handler.refused().orElseGet(() -> new NotReadable("notCalendar")).refusal();
    }
    if (!handler.isWhole()) {
      throw new NotReadable("notWhole").refusal();
    }
    return handler.events();
  }
}
