package org.peerassessment.web.mapping;

import java.util.Optional;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.ledger.Voice;

/** How an informant stands in an address: {@code SCHOOL}, or {@code YOUNG_PERSON-12}. */
final class InformantName {
  private InformantName() {}

  static String of(Informant informant) {
    String voice = informant.voice().name();
    return informant.person() == null ? voice : voice + "-" + informant.person();
  }

  /** Empty if nobody is named so. */
  static Optional<Informant> parse(String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    String[] parts = name.split("-", 2);
    try {
      Long person = parts.length == 2 ? Long.valueOf(parts[1]) : null;
      return Optional.of(new Informant(Voice.valueOf(parts[0]), person));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
