package org.peerassessment.core.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.peerassessment.core.api.engagement.Conversations.Present;
import org.peerassessment.core.api.shared.Words;

/** Somebody who was there. */
@Embeddable
class Attendee {
  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "role", nullable = false)
  private String role;

  @Column(name = "agency", nullable = false)
  private String agency;

  protected Attendee() {}

  Attendee(Present answer) {
    name = Words.line(answer.name());
    role = Words.line(answer.role());
    agency = Words.line(answer.agency());
  }

  Present view() {
    return new Present(name, role, agency);
  }
}
