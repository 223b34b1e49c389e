package org.peerassessment.mapping.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;

/**
 * Groups whose people are tied among themselves more closely than a given share of all pairs, by
 * the Leiden algorithm with the constant Potts model (V. Traag, L. Waltman, N. J. van Eck, From
 * Louvain to Leiden, Scientific Reports 9, 2019). Unlike modularity it also finds small groups in a
 * large map. Chance enters it, always the same: so one map has one answer.
 */
public final class Communities {
  /** Times that the whole map is gone through; after a few nothing moves any more. */
  public static final int ITERATIONS = 10;

  private static final long SEED = 20_190_326;

  private Communities() {}

  /**
   * Every group, by its lowest number; somebody whom nothing ties closely enough is one alone.
   *
   * @param resolution share of pairs that are tied, from which a group counts as one; above 0 and
   *     up to 1
   */
  public static List<int[]> of(Graph graph, double resolution) {
    if (graph.pairs() == 0) {
      return Parts.of(graph);
    }
    Clustering found =
        new LeidenAlgorithm(
                resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED))
            .findClustering(network(graph));
    return Arrays.stream(found.getNodesPerCluster())
        .filter(group -> group.length > 0)
        .sorted((one, other) -> Integer.compare(one[0], other[0]))
        .toList();
  }

  private static Network network(Graph graph) {
    long[] starts = Arrays.stream(graph.starts()).asLongStream().toArray();
    return new Network(graph.size(), false, starts, new LargeIntArray(graph.neighbours()), false);
  }
}
