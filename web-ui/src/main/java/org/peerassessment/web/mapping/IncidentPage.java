package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.mapping.api.incidents.CorrectIncident;
import org.peerassessment.mapping.api.incidents.IncidentSaid;
import org.peerassessment.mapping.api.incidents.IncidentView;
import org.peerassessment.mapping.api.incidents.Incidents;
import org.peerassessment.mapping.api.incidents.RecordIncident;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Records an incident, or corrects what is said of it. */
@Named("mapIncident")
@RequestScoped
public class IncidentPage {
  @Inject private Address address;
  @Inject private Incidents incidents;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private final SourceForm source = new SourceForm();
  private IncidentView shown;
  private List<Past<IncidentSaid>> history;
  private String name;
  private LocalDate from;
  private LocalDate to;
  private Long place;
  private String what;
  private String why;

  @PostConstruct
  void read() {
    if (isNew()) {
      return;
    }
    shown = incidents.incident(address.assessment(), address.id("incident"));
    history = incidents.history(address.assessment(), shown.incidentId());
    IncidentSaid said = shown.said();
    name = said.name();
    from = said.from();
    to = said.to();
    place = said.place();
    what = said.what();
    source.read(said.source());
    source
        .seenIn(seen.at(shown.statement()))
        .with("name", name)
        .with("from", from)
        .with("to", to)
        .with("place", place)
        .with("what", what);
  }

  public boolean isNew() {
    return !address.has("incident");
  }

  public IncidentView getShown() {
    return shown;
  }

  public List<Past<IncidentSaid>> getHistory() {
    return history;
  }

  public String save() {
    return forms.attempt(isNew() ? this::record : this::correct, address.page("incidents"));
  }

  private void record() {
    incidents.record(new RecordIncident(address.assessment(), said()));
  }

  private void correct() {
    incidents.correct(
        new CorrectIncident(
            address.assessment(), shown.incidentId(), seen.getShown(), said(), why));
  }

  private IncidentSaid said() {
    return new IncidentSaid(name, place, what, source.getSaid(), from, to);
  }

  public SourceForm getSource() {
    return source;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public Long getPlace() {
    return place;
  }

  public void setPlace(Long place) {
    this.place = place;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
