package org.peerassessment.core.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Keys of how a name sounds. Double Metaphone, because it knows the spellings that many languages
 * brought into English, and needs two keys for a name where Beider-Morse needs dozens; each name is
 * a few short rows in an index. A name in another script is its own key.
 */
final class Sounds {
  /** Counts up when the keys of names already kept must be made anew. */
  static final int EDITION = 1;

  /** Key of a family name that is not known: it may be any. */
  static final String UNKNOWN_FAMILY = "F:";

  private static final int KEY = 8;
  private static final int SHORTEST_PART = 3;
  private static final int PARTS = 6;

  private Sounds() {}

  static Set<String> of(String givenName, String familyName) {
    Set<String> all = new LinkedHashSet<>(given(givenName));
    all.addAll(family(familyName));
    return all;
  }

  static Set<String> given(String name) {
    return keys("G:", name);
  }

  static Set<String> family(String name) {
    Set<String> keys = keys("F:", name);
    return keys.isEmpty() ? Set.of(UNKNOWN_FAMILY) : keys;
  }

  /** Without accents, capitals or anything that is no letter: 'O’Brién' is 'obrien'. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Set<String> keys(String part, String name) {
    return Stream.concat(
            Stream.of(name),
            Arrays.stream(name.split("[\\s\\p{Z}-]+"))
                .filter(word -> word.length() >= SHORTEST_PART)
                .limit(PARTS))
        .map(Sounds::folded)
        .filter(word -> !word.isEmpty())
        .flatMap(Sounds::metaphones)
        .map(key -> part + key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> metaphones(String word) {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(KEY);
    return Stream.of(metaphone.doubleMetaphone(word), metaphone.doubleMetaphone(word, true))
        .map(
            key ->
                key == null || key.isBlank()
                    ? word.substring(0, Math.min(50, word.length()))
                    : key);
  }
}
