package org.peerassessment.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That an assessment names a person: the only way to reach them. */
@Entity
@Table(name = "assessment_person")
@IdClass(PersonInAssessment.Key.class)
public class PersonInAssessment {
  @Id
  @Column(name = "assessment_id")
  private long assessmentId;

  @Id
  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  protected PersonInAssessment() {}

  PersonInAssessment(long assessmentId, Person person) {
    this.assessmentId = assessmentId;
    this.person = person;
  }

  /** Which person in which assessment. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private long assessmentId;
    private long person;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.assessmentId == assessmentId && key.person == person;
    }

    @Override
    public int hashCode() {
      return Objects.hash(assessmentId, person);
    }
  }
}
