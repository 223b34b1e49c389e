package org.peerassessment.mapping.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerassessment.mapping.measures.Graphs.tie;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
  private static final Graph TWO_THREES =
      Graphs.of(7, tie(0, 1), tie(1, 2), tie(0, 2), tie(3, 4), tie(4, 5), tie(3, 5), tie(2, 3));

  @Test
  @Tag("R-MAP-11")
  void twoThreesWithOneTieBetweenThemAreTwoGroupsAndWhoHasNoTieIsAlone() {
    List<int[]> groups = Communities.of(TWO_THREES, 0.3);
    assertEquals(3, groups.size());
    assertArrayEquals(new int[] {0, 1, 2}, groups.get(0));
    assertArrayEquals(new int[] {3, 4, 5}, groups.get(1));
    assertArrayEquals(new int[] {6}, groups.get(2));
  }

  @Test
  @Tag("R-MAP-11")
  void looselyLookedAtTheyAreOne() {
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, Communities.of(TWO_THREES, 0.05).get(0));
  }

  @Property(tries = 200)
  @net.jqwik.api.Tag("R-MAP-11")
  void everybodyIsInOneGroupAndTheSameMapGivesTheSameAnswer(
      @ForAll("graphs") Graph graph, @ForAll @DoubleRange(min = 0.05, max = 1) double closeness) {
    List<int[]> groups = Communities.of(graph, closeness);
    assertArrayEquals(
        IntStream.range(0, graph.size()).toArray(),
        groups.stream().flatMapToInt(Arrays::stream).sorted().toArray());
    List<int[]> again = Communities.of(graph, closeness);
    assertArrayEquals(groups.toArray(int[][]::new), again.toArray(int[][]::new));
  }

  @Provide
  Arbitrary<Graph> graphs() {
    return Graphs.any();
  }
}
