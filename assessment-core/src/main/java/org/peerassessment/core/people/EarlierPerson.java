package org.peerassessment.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.PersonDetail.Earlier;

/**
 * How a person was written until a correction or a merge; only ever added. What a merge brought
 * about, and what was corrected since, belongs to the merge: it counts while that holds.
 */
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

  @Column(name = "merge_id")
  private Long mergeId;

  protected EarlierPerson() {}

  /**
   * @param mergeId the merge that it belongs to, or null
   */
  EarlierPerson(
      long personId,
      NewPerson was,
      long assessmentId,
      long changedBy,
      Instant changedAt,
      Long mergeId) {
    this.personId = personId;
    this.givenName = was.givenName();
    this.familyName = was.familyName();
    this.dateOfBirth = was.dateOfBirth();
    this.assessmentId = assessmentId;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
    this.mergeId = mergeId;
  }

  /** The same change, from another writing, as part of another merge or of none. */
  EarlierPerson from(NewPerson was, Long ofMerge) {
    return new EarlierPerson(personId, was, assessmentId, changedBy, changedAt, ofMerge);
  }

  NewPerson written() {
    return new NewPerson(givenName, familyName, dateOfBirth);
  }

  long personId() {
    return personId;
  }

  boolean isOfAMerge() {
    return mergeId != null;
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
