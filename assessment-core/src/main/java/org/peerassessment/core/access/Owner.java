package org.peerassessment.core.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose password it is, as far as others know the person; each may be null while it is not told.
 *
 * @param agency name of the agency they work for
 */
record Owner(String userName, String displayName, String agency) {
  private static final int SHORTEST_WORD = 3;

  static Owner of(UserAccount account) {
    return new Owner(account.userName(), account.displayName(), account.agency().name());
  }

  /** In small letters: the names as they stand, run together, and word by word. */
  List<String> words() {
    return Stream.of(userName, displayName, agency)
        .filter(Objects::nonNull)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .flatMap(Owner::spellings)
        .filter(word -> word.length() >= SHORTEST_WORD)
        .distinct()
        .toList();
  }

  /** What is left of a text without the names. */
  String without(String text) {
    return words().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(word -> Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE))
        .reduce(text, (left, word) -> word.matcher(left).replaceAll(""), (one, other) -> other);
  }

  private static Stream<String> spellings(String name) {
    String[] words = name.split("[\\s._-]+");
    return Stream.concat(Stream.of(name, String.join("", words)), Arrays.stream(words));
  }
}
