package org.peerassessment.core.group;

import static org.peerassessment.core.api.shared.Answers.LONG;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.peerassessment.core.api.group.Reflections.Occasion;
import org.peerassessment.core.api.group.Reflections.View;
import org.peerassessment.core.api.group.Reflections.Write;
import org.peerassessment.core.api.shared.Answers;

/** Why some were referred and others were not, as seen on one occasion. Written once (R-GRP-07). */
@Entity
@Table(name = "group_reflection")
class Reflection {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "occasion", nullable = false)
  private Occasion occasion;

  @Column(name = "text", nullable = false)
  private String text;

  @Embedded private Recorded recorded;

  protected Reflection() {}

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if the answer does not fit
   */
  static Reflection of(Write command, Occasion occasion, Recorded recorded) {
    new Answers().text("text", command.text(), LONG).accept();
    Reflection made = new Reflection();
    made.assessmentId = command.assessment().value();
    made.occasion = occasion;
    made.text = command.text().strip();
    made.recorded = recorded;
    return made;
  }

  boolean saysTheSame(Reflection other) {
    return text.equals(other.text);
  }

  long id() {
    return id;
  }

  long recordedBy() {
    return recorded.userId();
  }

  View view(String by) {
    return new View(id, occasion, text, by, recorded.at());
  }
}
