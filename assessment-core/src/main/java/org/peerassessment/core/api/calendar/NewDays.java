package org.peerassessment.core.api.calendar;

import java.util.List;
import org.peerassessment.core.api.shared.Numbered;
import org.peerassessment.core.api.shared.Words;

/**
 * Days to be entered into a calendar, by hand or from a file.
 *
 * @param calendarId the calendar
 * @param source name of the file they come from; empty if entered by hand
 * @param replace whether what came from files before is ended; entries by hand stay
 */
public record NewDays(long calendarId, List<CalendarDays> days, String source, boolean replace)
    implements Numbered {
  /** Most entries at once. */
  public static final int MOST = 400;

  public NewDays {
    days = days == null ? List.of() : List.copyOf(days);
    source = Words.name(source);
  }

  @Override
  public long number() {
    return calendarId;
  }
}
