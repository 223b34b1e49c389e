package org.peerassessment.core.calendar;

import java.util.Locale;
import java.util.regex.Pattern;
import org.peerassessment.core.api.calendar.EntryKind;

/** Guesses from its name what an event of a school calendar is; people correct it. */
final class Guess {
  private static final Pattern STAFF =
      Pattern.compile(
          "\\binset\\b|(staff|teacher) (training|development)|training day|non[- ]pupil"
              + "|closed to pupils");
  private static final Pattern ONE_DAY_OF_MANY =
      Pattern.compile(
          "\\b(first|last) day\\b|\\b(starts?|begins?|ends?|finish(es)?|returns?|re-?opens?|breaks?"
              + " up)\\b|\\bstart of\\b|\\bend of\\b");
  private static final Pattern CLOSED =
      Pattern.compile(
          "holiday|half[- ]?term|\\bvacation\\b|school closed|\\bbreak\\b|christmas day|boxing day"
              + "|good friday|easter monday|new year");
  private static final Pattern OPEN = Pattern.compile("\\bterm\\b");

  /** Days from which an event called a term may be one; shorter ones name its first or last day. */
  private static final int SHORTEST_TERM = 5;

  private Guess() {}

  /**
   * @param more how many days it lasts beyond its first
   * @return null if the name does not tell
   */
  static EntryKind kind(String summary, long more) {
    String name = summary.toLowerCase(Locale.UK);
    if (STAFF.matcher(name).find()) {
      return EntryKind.INSET;
    } else if (more == 0 && ONE_DAY_OF_MANY.matcher(name).find()) {
      return null;
    } else if (CLOSED.matcher(name).find()) {
      return EntryKind.HOLIDAY;
    }
    return OPEN.matcher(name).find() && more >= SHORTEST_TERM ? EntryKind.TERM : null;
  }
}
