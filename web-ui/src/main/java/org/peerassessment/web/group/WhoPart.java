package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.people.LikelyPart;

/** The question who it is, shared by including and leaving out. */
@Named
@RequestScoped
public class WhoPart {
  @Inject private People people;
  @Inject private MembersPage members;
  @Inject private AssessmentBean assessment;
  @Inject private LikelyPart likely;
  private Long personId;
  private String givenName;
  private String familyName;
  private LocalDate dateOfBirth;
  private final Once<List<PersonView>> named = new Once<>(() -> people.list(assessment.getId()));

  /** People the assessment names who are not members now. */
  public List<SelectItem> getKnown() {
    Set<Long> in = members.getNow().stream().map(MemberView::personId).collect(Collectors.toSet());
    return named.get().stream()
        .filter(p -> !in.contains(p.personId()))
        .map(p -> new SelectItem(p.personId(), p.fullName()))
        .toList();
  }

  Who who() {
    boolean somebodyNew = Stream.of(givenName, familyName, dateOfBirth).anyMatch(Objects::nonNull);
    NewPerson newPerson = somebodyNew ? new NewPerson(givenName, familyName, dateOfBirth) : null;
    return personId == null
        ? new Who(null, likely.settle(assessment.getId(), newPerson), true)
        : new Who(personId, newPerson);
  }

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
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
}
