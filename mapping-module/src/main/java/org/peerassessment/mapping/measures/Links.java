package org.peerassessment.mapping.measures;

import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Who, and which pairs, hold parts of a graph together that would otherwise be separate. */
final class Links {
  private final BiconnectivityInspector<Integer, DefaultEdge> inspector;
  private final SimpleGraph<Integer, DefaultEdge> graph;

  Links(Graph ties) {
    graph = new SimpleGraph<>(DefaultEdge.class);
    IntStream.range(0, ties.size()).forEach(graph::addVertex);
    for (int v = 0; v < ties.size(); v++) {
      for (int i = ties.starts()[v]; i < ties.starts()[v + 1]; i++) {
        graph.addEdge(v, ties.neighbours()[i]);
      }
    }
    inspector = new BiconnectivityInspector<>(graph);
  }

  /** People without whom more parts would be separate, by number. */
  int[] people() {
    return inspector.getCutpoints().stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Pairs without whose ties more parts would be separate; of each pair the lower number first. */
  List<int[]> pairs() {
    return inspector.getBridges().stream().map(this::ends).toList();
  }

  private int[] ends(DefaultEdge edge) {
    int one = graph.getEdgeSource(edge);
    int other = graph.getEdgeTarget(edge);
    return new int[] {Math.min(one, other), Math.max(one, other)};
  }
}
