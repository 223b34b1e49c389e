package org.peerassessment.mapping.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerassessment.mapping.measures.Graphs.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LinksTest {
  /** Two threes, 0 1 2 and 3 4 5, linked by 2 and 3. */
  private static final Graph TWO_THREES =
      Graphs.of(6, tie(0, 1), tie(1, 2), tie(0, 2), tie(3, 4), tie(4, 5), tie(3, 5), tie(2, 3));

  @Test
  @Tag("R-MAP-11")
  void twoGroupsHangOnThePairThatLinksThem() {
    Links links = new Links(TWO_THREES);
    assertArrayEquals(new int[] {2, 3}, links.people());
    assertEquals(1, links.pairs().size());
    assertArrayEquals(tie(2, 3), links.pairs().get(0));
  }

  @Test
  @Tag("R-MAP-11")
  void theLongestRowThatAMapCanHoldIsGoneThrough() {
    assertEquals(2000 - 1, new Links(Graphs.chain(2001)).people().length);
  }

  @Test
  @Tag("R-MAP-11")
  void partsArePeopleWhoReachEachOther() {
    List<int[]> parts = Parts.of(Graphs.of(5, tie(0, 3), tie(1, 4)));
    assertEquals(3, parts.size());
    assertArrayEquals(new int[] {0, 3}, parts.get(0));
    assertArrayEquals(new int[] {1, 4}, parts.get(1));
    assertArrayEquals(new int[] {2}, parts.get(2));
  }

  @Property
  @net.jqwik.api.Tag("R-MAP-11")
  void whoLinksPartsIsWhoseAbsenceMakesMoreOfThem(@ForAll("graphs") Graph graph) {
    int before = Parts.of(graph).size();
    int[] expected =
        IntStream.range(0, graph.size()).filter(v -> partsWithout(graph, v) > before).toArray();
    assertArrayEquals(expected, new Links(graph).people());
    for (int v : expected) {
      assertEquals(partsWithout(graph, v) - before + 1, Parts.nextTo(graph, v).size());
    }
  }

  @Property
  @net.jqwik.api.Tag("R-MAP-11")
  void aPairLinksPartsIfWithoutItsTieThereAreMore(@ForAll("graphs") Graph graph) {
    Set<String> found = new TreeSet<>();
    new Links(graph).pairs().forEach(pair -> found.add(pair[0] + " " + pair[1]));
    Set<String> expected = new TreeSet<>();
    List<int[]> pairs = pairs(graph);
    for (int[] pair : pairs) {
      int[][] others = pairs.stream().filter(p -> p != pair).toArray(int[][]::new);
      if (Parts.of(Graphs.of(graph.size(), others)).size() > Parts.of(graph).size()) {
        expected.add(pair[0] + " " + pair[1]);
      }
    }
    assertEquals(expected, found);
  }

  /** How many parts are left once somebody is taken out, themselves not counted. */
  private static int partsWithout(Graph graph, int person) {
    int[][] others =
        pairs(graph).stream()
            .filter(pair -> pair[0] != person && pair[1] != person)
            .toArray(int[][]::new);
    return Parts.of(Graphs.of(graph.size(), others)).size() - 1;
  }

  private static List<int[]> pairs(Graph graph) {
    List<int[]> pairs = new ArrayList<>();
    for (int v = 0; v < graph.size(); v++) {
      for (int w = v + 1; w < graph.size(); w++) {
        if (Graphs.tied(graph, v, w)) {
          pairs.add(tie(v, w));
        }
      }
    }
    return pairs;
  }

  @Provide
  Arbitrary<Graph> graphs() {
    return Graphs.any();
  }
}
