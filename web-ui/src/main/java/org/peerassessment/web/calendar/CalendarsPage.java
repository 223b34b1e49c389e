package org.peerassessment.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.calendar.TermCalendars;
import org.peerassessment.core.api.calendar.TermCalendars.CalendarView;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Typed;

/** The term calendars, and a form to begin one. */
@Named
@RequestScoped
public class CalendarsPage {
  @Inject private TermCalendars calendars;
  @Inject private Forms forms;

  private final Typed typed = new Typed();
  private final Once<List<CalendarView>> all = new Once<>(() -> calendars.list());

  public String add() {
    return forms.attemptFor(
        () ->
            "/registers/calendar.xhtml?faces-redirect=true&c=" + calendars.add(typed.text("name")),
        "calendar.added");
  }

  public List<CalendarView> getAll() {
    return all.get();
  }

  public Typed getTyped() {
    return typed;
  }
}
