package org.peerassessment.web.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.EntryKind;

/** Days found in a file, and what they are said to be. */
public class FoundRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final LocalDate from;
  private final LocalDate to;
  private EntryKind kind;

  FoundRow(CalendarDays found) {
    name = found.name();
    from = found.from();
    to = found.to();
    kind = found.kind();
  }

  CalendarDays days() {
    return new CalendarDays(kind, name, from, to);
  }

  public String getName() {
    return name;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getTo() {
    return to;
  }

  public EntryKind getKind() {
    return kind;
  }

  public void setKind(EntryKind chosen) {
    kind = chosen;
  }
}
