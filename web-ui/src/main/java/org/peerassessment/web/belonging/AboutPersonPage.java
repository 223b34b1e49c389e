package org.peerassessment.web.belonging;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.belonging.Resolve;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.belonging.WhoBelongs.OnePerson;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/** What accounts say of the person that parameter {@code person} names; how that was resolved. */
@Named
@RequestScoped
public class AboutPersonPage {
  @Inject private WhoBelongs who;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private OnePerson person;
  private String why;

  @PostConstruct
  void read() {
    person = who.about(assessment.getId(), Numbers.recordId(parameters.get("person")));
    seen.at(person.newest());
  }

  public String save() {
    return forms.attempt(
        () -> who.resolve(new Resolve(assessment.getId(), person.personId(), seen.getShown(), why)),
        "/assessment/belonging/accounts.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "belonging.person.saved");
  }

  public OnePerson getPerson() {
    return person;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
