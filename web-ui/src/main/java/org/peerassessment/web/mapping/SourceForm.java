package org.peerassessment.web.mapping;

import java.io.Serializable;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.web.frame.Seen;

/** The questions of a form about whose word something is. */
public class SourceForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Voice voice;
  private Long informant;
  private String whoSays;
  private Reliability reliability;

  void read(Source source) {
    voice = source.voice();
    informant = source.person();
    whoSays = source.whoSays();
    reliability = source.reliability();
  }

  /** Adds its answers to those that the form begins with. */
  Seen seenIn(Seen seen) {
    return seen.with("voice", voice)
        .with("informant", informant)
        .with("whoSays", whoSays)
        .with("reliability", reliability);
  }

  public Source getSaid() {
    return new Source(voice, voice == Voice.YOUNG_PERSON ? informant : null, whoSays, reliability);
  }

  public Voice getVoice() {
    return voice;
  }

  public void setVoice(Voice voice) {
    this.voice = voice;
  }

  public Long getInformant() {
    return informant;
  }

  public void setInformant(Long informant) {
    this.informant = informant;
  }

  public String getWhoSays() {
    return whoSays;
  }

  public void setWhoSays(String whoSays) {
    this.whoSays = whoSays;
  }

  public Reliability getReliability() {
    return reliability;
  }

  public void setReliability(Reliability reliability) {
    this.reliability = reliability;
  }
}
