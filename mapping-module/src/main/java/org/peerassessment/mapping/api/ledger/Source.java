package org.peerassessment.mapping.api.ledger;

/**
 * Whose word something is (guidance, principles: views).
 *
 * @param voice from where they speak
 * @param person id of the young person who says so; null unless the voice is one
 * @param whoSays who it is, such as 'form tutor'; may be empty for a young person, who is named
 * @param reliability how far it carries
 */
public record Source(Voice voice, Long person, String whoSays, Reliability reliability) {
  /** Whose map it belongs to. */
  public Informant informant() {
    return new Informant(voice, person);
  }

  /** Holds no word of what was said, so that none reaches a log. */
  @Override
  public String toString() {
    return "Source[" + voice + "]";
  }
}
