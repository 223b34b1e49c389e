package org.peerassessment.core.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.calendar.Standing;
import org.peerassessment.core.api.calendar.TermCalendar;
import org.peerassessment.core.api.shared.Answers;

/** Whether a day falls into term. */
@Stateless
@Door
public class TermCalendarService implements TermCalendar {
  @Inject private CalendarBook book;

  @Override
  public Standing at(LocalDate day) {
    new Answers().date("day", day).accept();
    return book.at(day);
  }
}
