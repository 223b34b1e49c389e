package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Says that something on the map should not have been recorded. */
@Named("mapTakeBack")
@RequestScoped
public class TakeBackPage {
  @Inject private Address address;
  @Inject private Subjects subjects;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private Subject subject;
  private Shown shown;
  private String why;

  @PostConstruct
  void read() {
    subject = subjects.named();
    shown = subject.read(address.assessment(), address.id(subject.parameter()));
    seen.at(shown.statement());
  }

  public Shown getShown() {
    return shown;
  }

  /** Key of what there is to know before. */
  public String getBefore() {
    return subject.beforeTakingBack();
  }

  /** Where the page leads back to. */
  public String getBack() {
    return subject.list();
  }

  public String getBackTo() {
    return subject.backTo();
  }

  public String save() {
    return forms.attempt(this::takeBack, address.page(subject.list()));
  }

  private void takeBack() {
    subject.takeBack(new TakeBack(address.assessment(), shown.id(), seen.getShown(), why));
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
