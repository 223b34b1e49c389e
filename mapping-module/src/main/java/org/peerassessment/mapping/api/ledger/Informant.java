package org.peerassessment.mapping.api.ledger;

/**
 * One whose view of the group the map can show: a young person, or everybody who speaks from the
 * same place, such as the school (R-MAP-05).
 *
 * @param person id of the young person; null unless the voice is one
 */
public record Informant(Voice voice, Long person) {
  public Informant {
    person = voice == Voice.YOUNG_PERSON ? person : null;
  }
}
