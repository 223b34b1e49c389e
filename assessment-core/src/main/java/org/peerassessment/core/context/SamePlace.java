package org.peerassessment.core.context;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.Words;

/**
 * By what two contexts of different assessments are the same place: kind, and name without
 * capitals, accents, blanks and a leading <em>the</em> (R-MAP-12).
 */
record SamePlace(Kind kind, String name) {
  private static final String THE = "the ";

  /** Names that say no more than the kind, as the template's rows are called. */
  private static final Set<String> UNNAMED = Set.of("school", "familyandhome", "home");

  /** Empty for what every assessment begins with: it names no place. */
  static Optional<SamePlace> of(ContextView context) {
    String name = plain(context.name());
    boolean says = context.kind() != Kind.PEER_GROUP && !UNNAMED.contains(name);
    return says && !name.isEmpty()
        ? Optional.of(new SamePlace(context.kind(), name))
        : Optional.empty();
  }

  static String plain(String name) {
    String small = Words.name(name).toLowerCase(Locale.UK);
    String called = small.startsWith(THE) ? small.substring(THE.length()) : small;
    return Normalizer.normalize(called, Normalizer.Form.NFD).replaceAll("[\\p{M}\\s]", "");
  }
}
