package org.peerassessment.mapping.measures;

import java.util.Arrays;

/**
 * Who is tied to whom, by number from 0, each pair once however many ties it has, ways of ties left
 * aside. Neighbours lie in one array, so that searches run through memory in order.
 */
public final class Graph {
  private final int[] starts;
  private final int[] neighbours;

  private Graph(int[] starts, int[] neighbours) {
    this.starts = starts;
    this.neighbours = neighbours;
  }

  /**
   * @param size how many people there are
   * @param one one end of each tie
   * @param other the other ends, in the same order; a tie to oneself is left out
   * @throws IllegalArgumentException if the ends are not equally many
   * @throws IndexOutOfBoundsException if an end is not from 0 up to the size
   */
  public static Graph of(int size, int[] one, int[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(one.length + " ends, " + other.length + " others");
    }
    int[] starts = new int[size + 1];
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i]) {
        starts[one[i] + 1]++;
        starts[other[i] + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] neighbours = new int[starts[size]];
    int[] next = Arrays.copyOf(starts, size);
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i]) {
        neighbours[next[one[i]]++] = other[i];
        neighbours[next[other[i]]++] = one[i];
      }
    }
    return eachOnce(size, starts, neighbours);
  }

  private static Graph eachOnce(int size, int[] starts, int[] neighbours) {
    int[] kept = new int[size + 1];
    int end = 0;
    for (int v = 0; v < size; v++) {
      Arrays.sort(neighbours, starts[v], starts[v + 1]);
      int begun = end;
      for (int i = starts[v]; i < starts[v + 1]; i++) {
        if (end == begun || neighbours[end - 1] != neighbours[i]) {
          neighbours[end++] = neighbours[i];
        }
      }
      kept[v + 1] = end;
    }
    return new Graph(kept, Arrays.copyOf(neighbours, end));
  }

  public int size() {
    return starts.length - 1;
  }

  /** How many pairs are tied. */
  public int pairs() {
    return neighbours.length / 2;
  }

  /** How many others somebody is tied to. */
  public int degree(int person) {
    return starts[person + 1] - starts[person];
  }

  /** Where each one's neighbours begin in {@link #neighbours}; not to be written to. */
  int[] starts() {
    return starts;
  }

  int[] neighbours() {
    return neighbours;
  }
}
