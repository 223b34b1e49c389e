package org.peerassessment.mapping.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The separate parts of a graph: people linked to each other and to nobody else. */
final class Parts {
  private Parts() {}

  /** Every part, by its lowest number; somebody who is alone is a part. */
  static List<int[]> of(Graph graph) {
    return reached(graph, IntStream.range(0, graph.size()).toArray(), new boolean[graph.size()]);
  }

  /** The parts that somebody is tied to, as they were if that person were not there. */
  static List<int[]> nextTo(Graph graph, int person) {
    boolean[] seen = new boolean[graph.size()];
    seen[person] = true;
    int[] tied =
        Arrays.copyOfRange(graph.neighbours(), graph.starts()[person], graph.starts()[person + 1]);
    return reached(graph, tied, seen);
  }

  private static List<int[]> reached(Graph graph, int[] from, boolean[] seen) {
    int[] queue = new int[graph.size()];
    List<int[]> parts = new ArrayList<>();
    for (int first : from) {
      if (!seen[first]) {
        parts.add(part(graph, first, seen, queue));
      }
    }
    return parts;
  }

  private static int[] part(Graph graph, int first, boolean[] seen, int[] queue) {
    int[] starts = graph.starts();
    int[] neighbours = graph.neighbours();
    int tail = 0;
    queue[tail++] = first;
    seen[first] = true;
    for (int head = 0; head < tail; head++) {
      for (int i = starts[queue[head]]; i < starts[queue[head] + 1]; i++) {
        if (!seen[neighbours[i]]) {
          seen[neighbours[i]] = true;
          queue[tail++] = neighbours[i];
        }
      }
    }
    int[] part = Arrays.copyOf(queue, tail);
    Arrays.sort(part);
    return part;
  }
}
