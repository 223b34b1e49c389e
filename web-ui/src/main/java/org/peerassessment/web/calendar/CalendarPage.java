package org.peerassessment.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.EntryKind;
import org.peerassessment.core.api.calendar.NewDays;
import org.peerassessment.core.api.calendar.TermCalendars;
import org.peerassessment.core.api.calendar.TermCalendars.EntriesView;
import org.peerassessment.core.api.calendar.TermCalendars.EntryView;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Typed;

/** Calendar {@code c}: its entries, entering one by hand, and ending entry {@code n}. */
@Named
@RequestScoped
public class CalendarPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private TermCalendars calendars;
  @Inject private Forms forms;

  private final Typed typed = new Typed();
  private EntriesView view;
  private EntryView ending;

  @PostConstruct
  void read() {
    view = calendars.entries(Numbers.recordId(parameters.get("c")));
    if (parameters.containsKey("n")) {
      long id = Numbers.recordId(parameters.get("n"));
      ending =
          view.now().stream()
              .filter(entry -> entry.entryId() == id)
              .findFirst()
              .orElseThrow(NoSuchRecord::new);
    }
  }

  public String enter() {
    return forms.attemptSaying(
        () ->
            Reason.of(
                "calendar.entered", calendars.enter(new NewDays(id(), List.of(days()), "", false))),
        here());
  }

  private CalendarDays days() {
    return new CalendarDays(
        typed.choice("kind", EntryKind.class),
        typed.text("name"),
        typed.date("from"),
        typed.date("to") == null ? typed.date("from") : typed.date("to"));
  }

  public String end() {
    return forms.attempt(
        () -> calendars.end(id(), ending.entryId(), typed.text("reason")),
        here(),
        "calendar.ended");
  }

  public String makeOwn() {
    return forms.attempt(() -> calendars.makeOwn(id()), here(), "calendar.madeOwn");
  }

  private long id() {
    return view.calendar().calendarId();
  }

  private String here() {
    return "/registers/calendar.xhtml?faces-redirect=true&c=" + id();
  }

  public EntriesView getView() {
    return view;
  }

  /** The entry to be ended, or null. */
  public EntryView getEnding() {
    return ending;
  }

  public EntryKind[] getKinds() {
    return EntryKind.values();
  }

  public Typed getTyped() {
    return typed;
  }
}
