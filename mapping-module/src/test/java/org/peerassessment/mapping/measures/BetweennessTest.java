package org.peerassessment.mapping.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.peerassessment.mapping.measures.Graphs.tie;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BetweennessTest {
  private static final double EXACT = 1e-9;

  @Test
  @Tag("R-MAP-11")
  void theMiddleOfARowLiesBetweenEverybodyOnEitherSide() {
    assertArrayEquals(new double[] {0, 3, 4, 3, 0}, Betweenness.of(Graphs.chain(5)), EXACT);
  }

  @Test
  @Tag("R-MAP-11")
  void twoShortestWaysShareThePair() {
    Graph ring = Graphs.of(4, tie(0, 1), tie(1, 2), tie(2, 3), tie(3, 0));
    assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.5}, Betweenness.of(ring), EXACT);
  }

  @Test
  @Tag("R-MAP-11")
  void whoAllAreTiedToLiesBetweenEveryPairOfThem() {
    Graph star = Graphs.of(5, tie(2, 0), tie(2, 1), tie(2, 3), tie(2, 4));
    assertArrayEquals(new double[] {0, 0, 6, 0, 0}, Betweenness.of(star), EXACT);
  }

  @Property
  @net.jqwik.api.Tag("R-MAP-11")
  void itIsWhatCountingEveryShortestWayGives(@ForAll("graphs") Graph graph) {
    assertArrayEquals(counted(graph), Betweenness.of(graph), EXACT);
  }

  @Property(tries = 100)
  @net.jqwik.api.Tag("R-MAP-11")
  void howManyThreadsMakesNoDifference(
      @ForAll("graphs") Graph graph, @ForAll @IntRange(min = 1, max = 5) int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      assertArrayEquals(Betweenness.of(graph), Betweenness.of(graph, threads, pool), EXACT);
    } finally {
      pool.shutdown();
    }
  }

  /** By the definition: for each pair and each person, the share of shortest ways through them. */
  private static double[] counted(Graph graph) {
    int n = graph.size();
    int[][] far = new int[n][n];
    double[][] ways = new double[n][n];
    for (int s = 0; s < n; s++) {
      for (int t = 0; t < n; t++) {
        far[s][t] = s == t ? 0 : Graphs.tied(graph, s, t) ? 1 : n;
      }
    }
    for (int k = 0; k < n; k++) {
      for (int s = 0; s < n; s++) {
        for (int t = 0; t < n; t++) {
          far[s][t] = Math.min(far[s][t], far[s][k] + far[k][t]);
        }
      }
    }
    for (int s = 0; s < n; s++) {
      ways[s][s] = 1;
      for (int length = 1; length < n; length++) {
        for (int t = 0; t < n; t++) {
          for (int last = 0; last < n && far[s][t] == length; last++) {
            if (Graphs.tied(graph, last, t) && far[s][last] == length - 1) {
              ways[s][t] += ways[s][last];
            }
          }
        }
      }
    }
    double[] between = new double[n];
    for (int s = 0; s < n; s++) {
      for (int t = s + 1; t < n; t++) {
        for (int v = 0; v < n; v++) {
          if (v != s && v != t && far[s][t] < n && far[s][v] + far[v][t] == far[s][t]) {
            between[v] += ways[s][v] * ways[v][t] / ways[s][t];
          }
        }
      }
    }
    return between;
  }

  @Provide
  Arbitrary<Graph> graphs() {
    return Graphs.any();
  }
}
