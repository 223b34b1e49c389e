package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Says that something on the map no longer holds. */
@Named("mapEndPage")
@RequestScoped
public class EndPage {
  @Inject private Address address;
  @Inject private Subjects subjects;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private Subject subject;
  private Shown shown;
  private LocalDate lastDay;
  private String why;

  @PostConstruct
  void read() {
    subject = subjects.named();
    if (subject.endTitle().isEmpty()) {
      throw new NoSuchRecord();
    }
    shown = subject.read(address.assessment(), address.id(subject.parameter()));
    seen.at(shown.statement());
  }

  public Shown getShown() {
    return shown;
  }

  /** Key of the page's title. */
  public String getTitle() {
    return subject.endTitle();
  }

  /** Where the page leads back to. */
  public String getBack() {
    return subject.list();
  }

  public String getBackTo() {
    return subject.backTo();
  }

  public String save() {
    return forms.attempt(this::end, address.page(subject.list()));
  }

  private void end() {
    subject.end(new End(address.assessment(), shown.id(), seen.getShown(), lastDay, why));
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
