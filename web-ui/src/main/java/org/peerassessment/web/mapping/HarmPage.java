package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.mapping.api.incidents.AddPart;
import org.peerassessment.mapping.api.incidents.CorrectPart;
import org.peerassessment.mapping.api.incidents.HarmPart;
import org.peerassessment.mapping.api.incidents.HarmSaid;
import org.peerassessment.mapping.api.incidents.HarmView;
import org.peerassessment.mapping.api.incidents.IncidentView;
import org.peerassessment.mapping.api.incidents.Incidents;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Records that somebody was harmed in an incident, or is said to have harmed; or corrects it. */
@Named("mapHarm")
@RequestScoped
public class HarmPage {
  @Inject private Address address;
  @Inject private Incidents incidents;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private final SourceForm source = new SourceForm();
  private IncidentView incident;
  private HarmView shown;
  private List<Past<HarmSaid>> history;
  private Long person;
  private HarmPart part;
  private String words;
  private String why;

  @PostConstruct
  void read() {
    if (isNew()) {
      incident = incidents.incident(address.assessment(), address.id("incident"));
      return;
    }
    shown = incidents.part(address.assessment(), address.id("harm"));
    incident = incidents.incident(address.assessment(), shown.incidentId());
    history = incidents.partHistory(address.assessment(), shown.harmId());
    HarmSaid said = shown.said();
    part = said.part();
    words = said.words();
    source.read(said.source());
    source.seenIn(seen.at(shown.statement())).with("part", part).with("words", words);
  }

  public boolean isNew() {
    return !address.has("harm");
  }

  /** The incident in which it was. */
  public IncidentView getIncident() {
    return incident;
  }

  public HarmView getShown() {
    return shown;
  }

  public List<Past<HarmSaid>> getHistory() {
    return history;
  }

  public HarmPart[] getParts() {
    return HarmPart.values();
  }

  public String save() {
    return forms.attempt(isNew() ? this::add : this::correct, address.page("incidents"));
  }

  private void add() {
    incidents.addPart(new AddPart(address.assessment(), incident.incidentId(), person, said()));
  }

  private void correct() {
    incidents.correctPart(
        new CorrectPart(address.assessment(), shown.harmId(), seen.getShown(), said(), why));
  }

  private HarmSaid said() {
    return new HarmSaid(part, words, source.getSaid());
  }

  public SourceForm getSource() {
    return source;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public HarmPart getPart() {
    return part;
  }

  public void setPart(HarmPart part) {
    this.part = part;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
