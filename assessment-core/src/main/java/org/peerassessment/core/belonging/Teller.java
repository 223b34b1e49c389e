package org.peerassessment.core.belonging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A young person whose own account it is. */
@Entity(name = "BelongingTeller")
@Table(name = "belonging_teller")
class Teller {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Column(name = "person_id", nullable = false)
  private long personId;

  protected Teller() {}

  Teller(long assessmentId, long accountId, long personId) {
    this.assessmentId = assessmentId;
    this.accountId = accountId;
    this.personId = personId;
  }

  long accountId() {
    return accountId;
  }

  long personId() {
    return personId;
  }
}
