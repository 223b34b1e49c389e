package org.peerassessment.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.peerassessment.core.api.people.CorrectPerson;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonDetail;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Corrects how a person is written and by which numbers others know them. */
@Named
@RequestScoped
public class CorrectPage {
  @Inject private AssessmentBean assessment;
  @Inject private PersonPage page;
  @Inject private People people;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private String givenName;
  private String familyName;
  private LocalDate dateOfBirth;
  private final Map<Scheme, String> identifiers = new EnumMap<>(Scheme.class);

  @PostConstruct
  void read() {
    PersonDetail detail = page.getDetail();
    givenName = detail.person().givenName();
    familyName = detail.person().familyName();
    dateOfBirth = detail.person().dateOfBirth();
    identifiers.putAll(detail.identifiers());
    seen.at(detail.version())
        .with("givenName", givenName)
        .with("familyName", familyName)
        .with("dateOfBirth", dateOfBirth);
    page.getSchemes().forEach(s -> seen.with(s.name(), identifiers.getOrDefault(s, "")));
  }

  public String save() {
    return forms.attempt(
        this::correct,
        "/assessment/people/person.xhtml?faces-redirect=true&a="
            + assessment.getId().value()
            + "&person="
            + page.getPersonId(),
        "people.correct.saved");
  }

  private void correct() {
    Map<Scheme, String> typed = new EnumMap<>(Scheme.class);
    identifiers.forEach((scheme, number) -> typed.put(scheme, number == null ? "" : number));
    people.correct(
        new CorrectPerson(
            assessment.getId(),
            page.getPersonId(),
            seen.getShown(),
            new NewPerson(givenName, familyName, dateOfBirth),
            typed));
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public LocalDate getDateOfBirth() {
    return dateOfBirth;
  }

  public void setDateOfBirth(LocalDate dateOfBirth) {
    this.dateOfBirth = dateOfBirth;
  }

  public String getCouncilCase() {
    return identifiers.get(Scheme.COUNCIL_CASE);
  }

  public void setCouncilCase(String number) {
    identifiers.put(Scheme.COUNCIL_CASE, number);
  }

  public String getPupil() {
    return identifiers.get(Scheme.PUPIL);
  }

  public void setPupil(String number) {
    identifiers.put(Scheme.PUPIL, number);
  }

  public String getNhs() {
    return identifiers.get(Scheme.NHS);
  }

  public void setNhs(String number) {
    identifiers.put(Scheme.NHS, number);
  }
}
