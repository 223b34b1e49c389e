package org.peerassessment.mapping.measures;

import java.util.Arrays;

/** Searches a graph from one person after another and adds up what lies between; one thread's. */
final class Search {
  private static final int NOT_MET = Integer.MAX_VALUE;

  private final int size;
  private final int[] starts;
  private final int[] neighbours;

  /** How far from the person searched from. */
  private final int[] distance;

  /** In how many shortest ways one gets there. */
  private final double[] ways;

  /** For each way of somebody's: what part of it goes on, and ends there or beyond. */
  private final double[] beyond;

  /** Everybody met, the nearest first. */
  private final int[] met;

  /** Where the next ones of each of {@link #met} begin in {@link #next}. */
  private final int[] nextFrom;

  /**
   * One step further on a shortest way: noted on the way out, so that the way back asks nothing.
   */
  private final int[] next;

  private final double[] total;

  Search(Graph graph) {
    size = graph.size();
    starts = graph.starts();
    neighbours = graph.neighbours();
    distance = new int[size];
    ways = new double[size];
    beyond = new double[size];
    met = new int[size];
    nextFrom = new int[size + 1];
    next = new int[neighbours.length / 2];
    total = new double[size];
  }

  /** Searches from every {@code step}th person, and adds up. */
  double[] from(int first, int step) {
    for (int source = first; source < size; source += step) {
      back(out(source));
    }
    return total;
  }

  private int out(int source) {
    Arrays.fill(distance, NOT_MET);
    distance[source] = 0;
    ways[source] = 1;
    met[0] = source;
    int tail = 1;
    int end = 0;
    for (int head = 0; head < tail; head++) {
      int v = met[head];
      int further = distance[v] + 1;
      nextFrom[head] = end;
      for (int i = starts[v]; i < starts[v + 1]; i++) {
        int w = neighbours[i];
        int d = distance[w];
        if (d >= further) {
          if (d == NOT_MET) {
            distance[w] = further;
            ways[w] = 0;
            met[tail++] = w;
          }
          ways[w] += ways[v];
          next[end++] = w;
        }
      }
    }
    nextFrom[tail] = end;
    return tail;
  }

  private void back(int tail) {
    for (int head = tail - 1; head > 0; head--) {
      int v = met[head];
      double sum = 0;
      for (int i = nextFrom[head]; i < nextFrom[head + 1]; i++) {
        sum += beyond[next[i]];
      }
      beyond[v] = 1 / ways[v] + sum;
      total[v] += ways[v] * sum;
    }
  }
}
