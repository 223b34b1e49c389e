package org.peerassessment.web.mapping;

import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.web.frame.Words;

/** Those whose word a map rests on, as its pages call them. */
record Informants(MapView view, Words words) {

  /** A young person as the map names people, others by where they speak from. */
  String label(Informant informant) {
    return view.heard().stream()
        .filter(one -> one.informant().equals(informant))
        .map(this::label)
        .findFirst()
        .orElseGet(() -> words.label(informant.voice()));
  }

  String label(MapView.Heard one) {
    return one.label().isEmpty() ? words.label(one.informant().voice()) : one.label();
  }

  /** Whose view it is, in a sentence; null for everybody's. */
  String whose(Asked asked) {
    if (asked.first() == null) {
      return null;
    }
    String first = label(asked.first());
    return asked.compares()
        ? words.of("mapping.tables.byTwo", first, label(asked.second()))
        : words.of("mapping.tables.byOne", first);
  }

  /** Names nobody, so that none reaches a log. */
  @Override
  public String toString() {
    return "Informants";
  }
}
