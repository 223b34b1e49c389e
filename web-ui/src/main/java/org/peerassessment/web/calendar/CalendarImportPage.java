package org.peerassessment.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.EntryKind;
import org.peerassessment.core.api.calendar.NewDays;
import org.peerassessment.core.api.calendar.TermCalendars;
import org.peerassessment.core.api.calendar.TermCalendars.CalendarView;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;

/** Brings a file into calendar {@code c}: reads it, lets people look at it, then keeps it. */
@Named
@ViewScoped
public class CalendarImportPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private TermCalendars calendars;
  @Inject private Forms forms;
  @Inject @RequestParameterMap private Map<String, String> parameters;

  private final List<FoundRow> rows = new ArrayList<>();
  private long calendarId;
  private String calendarName;
  private String source = "";
  private int leftOut;
  private boolean replace;
  private transient Part file;

  @PostConstruct
  void read() {
    CalendarView calendar = calendars.entries(Numbers.recordId(parameters.get("c"))).calendar();
    calendarId = calendar.calendarId();
    calendarName = calendar.name();
  }

  /** Reads the file; what it would bring is shown on the same page. */
  public void look() {
    rows.clear();
    try {
      show(calendars.read(bytes()));
    } catch (NotAccepted refused) {
      refused.reasons().forEach(forms::show);
    }
  }

  private void show(List<CalendarDays> found) {
    long told = found.stream().filter(days -> days.kind() != null).count();
    long room = Math.max(0, NewDays.MOST - told);
    for (CalendarDays days : found) {
      if (days.kind() != null) {
        rows.add(new FoundRow(days));
      } else if (room > 0) {
        rows.add(new FoundRow(days));
        room--;
      }
    }
    leftOut = found.size() - rows.size();
    source = nameOfFile();
  }

  private byte[] bytes() {
    if (file == null) {
      return new byte[0];
    }
    try (InputStream in = file.getInputStream()) {
      // one more than is allowed, so that the door sees that it is too much
      return in.readNBytes(TermCalendars.LARGEST_FILE + 1);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private String nameOfFile() {
    String name = Words.name(file.getSubmittedFileName()).replaceAll("\\p{C}", "");
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String some = last.isEmpty() ? "file" : last;
    return some.length() > Answers.SHORT ? some.substring(0, Answers.SHORT) : some;
  }

  public String save() {
    return forms.attemptSaying(
        this::enter, "/registers/calendar.xhtml?faces-redirect=true&c=" + calendarId);
  }

  private Reason enter() {
    List<CalendarDays> chosen = chosen();
    int fresh = calendars.enter(new NewDays(calendarId, chosen, source, replace));
    return Reason.of("calendar.imported", fresh, chosen.size() - fresh);
  }

  private List<CalendarDays> chosen() {
    return rows.stream().filter(row -> row.getKind() != null).map(FoundRow::days).toList();
  }

  public List<FoundRow> getRows() {
    return rows;
  }

  public long getCalendarId() {
    return calendarId;
  }

  public String getCalendarName() {
    return calendarName;
  }

  public String getSource() {
    return source;
  }

  /** How many days of the file are not shown, because there are too many. */
  public int getLeftOut() {
    return leftOut;
  }

  public EntryKind[] getKinds() {
    return EntryKind.values();
  }

  public boolean isReplace() {
    return replace;
  }

  public void setReplace(boolean chosen) {
    replace = chosen;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part sent) {
    file = sent;
  }
}
