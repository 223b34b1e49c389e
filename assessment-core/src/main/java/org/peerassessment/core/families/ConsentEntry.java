package org.peerassessment.core.families;

import static org.peerassessment.core.api.shared.Answers.LONG;
import static org.peerassessment.core.api.shared.Answers.SHORT;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.peerassessment.core.api.families.Answer;
import org.peerassessment.core.api.families.Consents.ConsentView;
import org.peerassessment.core.api.families.Manner;
import org.peerassessment.core.api.families.NewConsent;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;

/** What somebody answered once when asked to take part; asked again rather than changed. */
@Entity
@Table(name = "consent")
class ConsentEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  @ElementCollection
  @CollectionTable(name = "consent_use", joinColumns = @JoinColumn(name = "consent_id"))
  @Column(name = "taking_part")
  @Enumerated(EnumType.STRING)
  private Set<TakingPart> takingPart = new HashSet<>();

  @Column(name = "day")
  private LocalDate on;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "asked_by")
  private String askedBy;

  @Enumerated(EnumType.STRING)
  private Manner manner;

  private String note;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected ConsentEntry() {}

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  static ConsentEntry of(
      NewConsent command, ConsentStanding before, LocalDate today, long recordedBy, Instant at) {
    new Answers()
        .chosen("answer", command.answer())
        .someChosen("to", command.to())
        .require(
            command.answer() != Answer.WITHDRAWN || before.given().containsAll(command.to()),
            "to",
            "families.consent.notGiven")
        .date("on", command.on())
        .notAfter("on", command.on(), today)
        .text("saidBy", command.saidBy(), SHORT)
        .text("askedBy", command.askedBy(), SHORT)
        .chosen("manner", command.manner())
        .optionalText("note", command.note(), LONG)
        .accept();
    ConsentEntry made = new ConsentEntry();
    made.assessmentId = command.assessment().value();
    made.personId = command.personId();
    made.answer = command.answer();
    made.takingPart.addAll(command.to());
    made.on = command.on();
    made.saidBy = Words.line(command.saidBy());
    made.askedBy = Words.line(command.askedBy());
    made.manner = command.manner();
    made.note = Words.orEmpty(command.note());
    made.recordedBy = recordedBy;
    made.recordedAt = at;
    return made;
  }

  long assessmentId() {
    return assessmentId;
  }

  long personId() {
    return personId;
  }

  Answer answer() {
    return answer;
  }

  Set<TakingPart> to() {
    return Set.copyOf(takingPart);
  }

  LocalDate on() {
    return on;
  }

  long recordedBy() {
    return recordedBy;
  }

  ConsentView view(String recorder) {
    return new ConsentView(
        answer, takingPart, on, saidBy, askedBy, manner, note, recordedAt, recorder);
  }
}
