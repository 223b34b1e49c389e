package org.peerassessment.core.belonging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.peerassessment.core.api.belonging.Says;

/** What an account says of one person. */
@Entity(name = "BelongingMention")
@Table(name = "belonging_said")
class Mention {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(name = "belongs", nullable = false)
  private boolean belongs;

  protected Mention() {}

  Mention(long assessmentId, long accountId, long personId, boolean belongs) {
    this.assessmentId = assessmentId;
    this.accountId = accountId;
    this.personId = personId;
    this.belongs = belongs;
  }

  long accountId() {
    return accountId;
  }

  long assessmentId() {
    return assessmentId;
  }

  long personId() {
    return personId;
  }

  boolean belongs() {
    return belongs;
  }

  Says says() {
    return belongs ? Says.BELONGS : Says.DOES_NOT_BELONG;
  }
}
