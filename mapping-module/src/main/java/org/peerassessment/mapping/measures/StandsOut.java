package org.peerassessment.mapping.measures;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Decides whose figure is clearly above the others', so that a list of persons by score never
 * appears. The rule is ours: at most three people, and at most a third of all, such that each of
 * them has at least twice the figure of anybody who is not shown; and nobody among fewer than five,
 * where somebody always lies between two others. Where there is no such gap nobody stands out, as
 * on a map where everybody is tied to everybody.
 */
final class StandsOut {
  private static final int MOST = 3;
  private static final int FEWEST_PEOPLE = 5;
  private static final double TIMES = 2;

  private StandsOut() {}

  /** Numbers of those who stand out, in no telling order: by number. */
  static int[] among(double[] figures) {
    if (figures.length < FEWEST_PEOPLE) {
      return new int[0];
    }
    int[] highest =
        IntStream.range(0, figures.length)
            .boxed()
            .sorted(Comparator.comparingDouble(v -> -figures[v]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int shown = 1; shown <= Math.min(MOST, figures.length / 3); shown++) {
      double last = figures[highest[shown - 1]];
      if (last > 0 && last >= TIMES * figures[highest[shown]]) {
        return IntStream.range(0, shown).map(i -> highest[i]).sorted().toArray();
      }
    }
    return new int[0];
  }
}
