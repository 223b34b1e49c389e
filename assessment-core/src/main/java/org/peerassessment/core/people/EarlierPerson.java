package org.peerassessment.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.people.PersonDetail.Earlier;
import org.peerassessment.core.api.people.PersonView;

/** How a person was written until a correction; only ever added. */
@Entity
@Table(name = "person_earlier")
public class EarlierPerson {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "date_of_birth")
  private LocalDate dateOfBirth;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "changed_by")
  private long changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected EarlierPerson() {}

  EarlierPerson(PersonView was, long assessmentId, long changedBy, Instant changedAt) {
    this.personId = was.personId();
    this.givenName = was.givenName();
    this.familyName = was.familyName();
    this.dateOfBirth = was.dateOfBirth();
    this.assessmentId = assessmentId;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  long assessmentId() {
    return assessmentId;
  }

  long changedBy() {
    return changedBy;
  }

  /**
   * @param by name of who changed it, or empty
   */
  Earlier view(String by) {
    return new Earlier((givenName + " " + familyName).strip(), dateOfBirth, by, changedAt);
  }
}
