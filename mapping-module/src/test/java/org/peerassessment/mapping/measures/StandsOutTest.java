package org.peerassessment.mapping.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StandsOutTest {
  @Test
  @Tag("R-MAP-11")
  void whoHasTwiceAsMuchAsTheNextStandsOut() {
    assertArrayEquals(new int[] {2}, StandsOut.among(new double[] {0, 3, 6, 3, 0}));
  }

  @Test
  @Tag("R-MAP-11")
  void twoAboveTheOthersStandOutByNumberAndNotByFigure() {
    assertArrayEquals(new int[] {1, 4}, StandsOut.among(new double[] {1, 8, 2, 0, 9, 3}));
  }

  @Test
  @Tag("R-MAP-11")
  void inARowOfFiveNobodyDoes() {
    assertEquals(0, StandsOut.among(new double[] {0, 3, 4, 3, 0}).length);
  }

  @Test
  @Tag("R-MAP-11")
  void amongFourNobodyDoes() {
    assertEquals(0, StandsOut.among(new double[] {0, 3, 0, 0}).length);
  }

  @Test
  @Tag("R-MAP-11")
  void whereNobodyLiesBetweenOthersNobodyDoes() {
    assertEquals(0, StandsOut.among(new double[6]).length);
    assertEquals(0, StandsOut.among(new double[0]).length);
  }

  @Property
  @net.jqwik.api.Tag("R-MAP-11")
  void nobodyNotShownComesNearWhoIsShown(
      @ForAll @Size(max = 40) double[] any, @ForAll @DoubleRange(min = 0, max = 9) double more) {
    double[] figures = Arrays.stream(any).map(f -> Math.abs(f % 100) + more).toArray();
    int[] shown = StandsOut.among(figures);
    double most =
        IntStream.range(0, figures.length)
            .filter(v -> Arrays.binarySearch(shown, v) < 0)
            .mapToDouble(v -> figures[v])
            .max()
            .orElse(0);
    assertEquals(shown.length, Arrays.stream(shown).filter(v -> figures[v] >= 2 * most).count());
  }
}
