package org.peerassessment.core.engagement;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.engagement.Conversations.Record;
import org.peerassessment.core.api.engagement.Conversations.View;
import org.peerassessment.core.api.moments.Moment;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Words;

/**
 * A conversation, round table or session that was held, with those who were there and what was
 * said, written down once.
 */
@Entity
@Table(name = "conversation")
class Conversation {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ConversationKind kind;

  @Column(name = "held_on", nullable = false)
  private LocalDate heldOn;

  @Column(name = "place", nullable = false)
  private String place;

  @Column(name = "led_by", nullable = false)
  private String ledBy;

  @ElementCollection
  @CollectionTable(
      name = "conversation_present",
      joinColumns = @JoinColumn(name = "conversation_id"))
  @OrderColumn(name = "position")
  private List<Attendee> present = new ArrayList<>();

  @OneToMany(mappedBy = "conversation", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<NoteTaken> notes = new ArrayList<>();

  @Column(name = "recorded_by", nullable = false)
  private long recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected Conversation() {}

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  static Conversation of(Record command, LocalDate today, Caller caller, Instant now) {
    ConversationAnswers.check(command, today);
    Conversation held = new Conversation();
    held.assessmentId = command.assessment().value();
    held.kind = command.kind();
    held.heldOn = command.on();
    held.place = Words.line(command.place());
    held.ledBy = Words.line(command.ledBy());
    command.present().forEach(p -> held.present.add(new Attendee(p)));
    command.notes().forEach(n -> held.notes.add(new NoteTaken(held, held.notes.size(), n)));
    held.recordedBy = caller.userId();
    held.recordedAt = now;
    return held;
  }

  long id() {
    return id;
  }

  ConversationKind kind() {
    return kind;
  }

  boolean isOf(long assessment) {
    return assessmentId == assessment;
  }

  long recordedBy() {
    return recordedBy;
  }

  /** When it was recorded, for the map as it was then. */
  Moment moment(AssessmentId assessment) {
    return new Moment(
        Moment.Kind.MEETING,
        recordedAt,
        heldOn,
        Reason.of("engagement.moment", kind, ledBy),
        "/assessment/engagement/conversation-view.xhtml?a=" + assessment.value() + "&c=" + id);
  }

  View view(String recorder) {
    return new View(
        id,
        kind,
        heldOn,
        place,
        ledBy,
        present.stream().map(Attendee::view).toList(),
        notes.stream().map(NoteTaken::view).toList(),
        recorder,
        recordedAt);
  }
}
