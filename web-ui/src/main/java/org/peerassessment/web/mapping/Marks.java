package org.peerassessment.web.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.view.Agreement;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.web.frame.Words;

/**
 * How two views that are laid over each other stand to a line: by a mark where there is no room for
 * words, and in words that name the two.
 *
 * @param first what the first of the two is called
 * @param second what the second is called
 */
record Marks(String first, String second, Words words) {

  static Marks of(Asked asked, Informants informants, Words words) {
    return asked.compares()
        ? new Marks(informants.label(asked.first()), informants.label(asked.second()), words)
        : new Marks("", "", words);
  }

  /** A mark and what it means. */
  public record Key(String mark, String means) {}

  List<Key> keys() {
    return Stream.of(Agreement.values()).map(how -> new Key(how.mark(), means(how))).toList();
  }

  String means(Agreement how) {
    return switch (how) {
      case BOTH, DIFFER -> words.label(how);
      case ONLY_FIRST -> words.of("mapping.marks.only", first);
      case ONLY_SECOND -> words.of("mapping.marks.only", second);
    };
  }

  /** Who the two are, by their marks. */
  String who() {
    return words.of(
        "mapping.marks.who",
        Agreement.ONLY_FIRST.mark(),
        first,
        Agreement.ONLY_SECOND.mark(),
        second);
  }

  /** Names nobody, so that none reaches a log. */
  @Override
  public String toString() {
    return "Marks";
  }
}
