package org.peerassessment.core.analysis;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.peerassessment.core.api.analysis.Weighting.Stance;
import org.peerassessment.core.api.analysis.Weighting.Voice;
import org.peerassessment.core.api.shared.Words;

/** Who agreed or dissented, and why. */
@Embeddable
public class SpokenVoice {
  private String name;
  private String role;

  @Enumerated(EnumType.STRING)
  private Stance stance;

  private String why;

  protected SpokenVoice() {}

  SpokenVoice(Voice voice) {
    this.name = Words.line(voice.name());
    this.role = Words.line(voice.role());
    this.stance = voice.stance();
    this.why = Words.orEmpty(voice.why());
  }

  Voice view() {
    return new Voice(name, role, stance, why);
  }
}
