package org.peerassessment.mapping.drawing;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.drawing.LeftOut;

/** Says that a picture is a part of the map, and of what it does without. */
final class LeftOutWords {
  private LeftOutWords() {}

  /**
   * @param lines how many lines of the day are left out
   */
  static String of(LeftOut out, int lines) {
    String what =
        Stream.of(
                some("kinds", out.kinds()),
                some("strengths", out.strengths()),
                some("voices", out.voices()),
                some("layers", out.layers()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return SheetWords.of("leftOut.lines", lines, what);
  }

  private static String some(String name, Collection<? extends Enum<?>> choices) {
    String words =
        choices.stream()
            .map(choice -> SheetWords.label(choice).toLowerCase(Locale.UK))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "" : SheetWords.of("leftOut." + name, words);
  }
}
