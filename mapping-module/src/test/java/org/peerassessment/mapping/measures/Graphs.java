package org.peerassessment.mapping.measures;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Small graphs for tests. */
final class Graphs {
  private Graphs() {}

  /** A graph with the given pairs tied. */
  static Graph of(int size, int[]... pairs) {
    return Graph.of(
        size,
        Arrays.stream(pairs).mapToInt(pair -> pair[0]).toArray(),
        Arrays.stream(pairs).mapToInt(pair -> pair[1]).toArray());
  }

  static int[] tie(int one, int other) {
    return new int[] {one, other};
  }

  /** Everybody in a row. */
  static Graph chain(int size) {
    int[][] pairs = new int[size - 1][];
    for (int i = 0; i < size - 1; i++) {
      pairs[i] = tie(i, i + 1);
    }
    return of(size, pairs);
  }

  /** Any graph of up to twelve people, with pairs named twice and ties to oneself among them. */
  static Arbitrary<Graph> any() {
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(
            size ->
                Arbitraries.integers()
                    .between(0, size - 1)
                    .array(int[].class)
                    .ofSize(2)
                    .array(int[][].class)
                    .ofMaxSize(25)
                    .map(pairs -> of(size, pairs)));
  }

  /** Whether two are tied, by looking at one end. */
  static boolean tied(Graph graph, int one, int other) {
    for (int i = graph.starts()[one]; i < graph.starts()[one + 1]; i++) {
      if (graph.neighbours()[i] == other) {
        return true;
      }
    }
    return false;
  }
}
