package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.mapping.api.map.CorrectUse;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Records that somebody uses a place, or corrects what is said of it. */
@Named("mapUse")
@RequestScoped
public class PlaceUsePage {
  @Inject private Address address;
  @Inject private PeerMap map;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private final SourceForm source = new SourceForm();
  private PlaceUseView use;
  private Long person;
  private Long place;
  private String times;
  private String whoElse;
  private String guardians;
  private Safety safety;
  private LocalDate from;
  private LocalDate to;
  private String why;

  @PostConstruct
  void read() {
    if (isNew()) {
      person = address.optional("person");
      place = address.optional("place");
      return;
    }
    use = map.use(address.assessment(), address.id("use"));
    UseSaid said = use.said();
    times = said.times();
    whoElse = said.whoElse();
    guardians = said.guardians();
    safety = said.safety();
    source.read(said.source());
    from = said.from();
    to = said.to();
    source
        .seenIn(seen.at(use.statement()))
        .with("times", times)
        .with("whoElse", whoElse)
        .with("guardians", guardians)
        .with("safety", safety)
        .with("from", from)
        .with("to", to);
  }

  public boolean isNew() {
    return !address.has("use");
  }

  public PlaceUseView getUse() {
    return use;
  }

  public String save() {
    return forms.attempt(isNew() ? this::add : this::correct, address.whereFrom());
  }

  private void add() {
    map.usePlace(new UsePlace(address.assessment(), person, place, said()));
  }

  private void correct() {
    map.correctUse(new CorrectUse(address.assessment(), use.useId(), seen.getShown(), said(), why));
  }

  private UseSaid said() {
    return new UseSaid(times, whoElse, guardians, safety, source.getSaid(), from, to);
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public Long getPlace() {
    return place;
  }

  public void setPlace(Long place) {
    this.place = place;
  }

  public String getTimes() {
    return times;
  }

  public void setTimes(String times) {
    this.times = times;
  }

  public String getWhoElse() {
    return whoElse;
  }

  public void setWhoElse(String whoElse) {
    this.whoElse = whoElse;
  }

  public String getGuardians() {
    return guardians;
  }

  public void setGuardians(String guardians) {
    this.guardians = guardians;
  }

  public Safety getSafety() {
    return safety;
  }

  public void setSafety(Safety safety) {
    this.safety = safety;
  }

  public SourceForm getSource() {
    return source;
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

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
