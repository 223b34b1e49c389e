package org.peerassessment.system.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerassessment.mapping.measures.Graph;

/**
 * The young people of a made-up borough: 10,000 in groups of 3 to 12, with 26,000 ties, of which
 * about four in five lie within a group. The same at every run.
 */
record Borough(int[] one, int[] other) {
  static final int PEOPLE = 10_000;
  private static final int TIES = 26_000;
  private static final double WITHIN = 0.8;
  private static final long SEED = 7;

  static Borough made() {
    Random random = new Random(SEED);
    int[] first = new int[PEOPLE];
    int[] size = new int[PEOPLE];
    for (int begin = 0; begin < PEOPLE; begin += size[begin]) {
      int people = Math.min(PEOPLE - begin, 3 + random.nextInt(10));
      for (int v = begin; v < begin + people; v++) {
        first[v] = begin;
        size[v] = people;
      }
    }
    Set<List<Integer>> ties = new LinkedHashSet<>();
    while (ties.size() < TIES) {
      int a = random.nextInt(PEOPLE);
      boolean within = random.nextDouble() < WITHIN;
      int b = within ? first[a] + random.nextInt(size[a]) : random.nextInt(PEOPLE);
      if (a != b) {
        ties.add(List.of(Math.min(a, b), Math.max(a, b)));
      }
    }
    List<List<Integer>> all = new ArrayList<>(ties);
    return new Borough(
        all.stream().mapToInt(tie -> tie.get(0)).toArray(),
        all.stream().mapToInt(tie -> tie.get(1)).toArray());
  }

  Graph graph() {
    return Graph.of(PEOPLE, one, other);
  }

  /** A tie on each line, its two ends apart by a blank. */
  String lines() {
    return IntStream.range(0, one.length)
        .mapToObj(i -> one[i] + " " + other[i])
        .collect(Collectors.joining("\n"));
  }

  /** How far ties within groups exceed the share that the constant Potts model asks for. */
  double quality(List<int[]> groups, double closeness) {
    int[] groupOf = new int[PEOPLE];
    double quality = 0;
    for (int i = 0; i < groups.size(); i++) {
      int[] group = groups.get(i);
      quality -= closeness * group.length * (group.length - 1) / 2;
      for (int v : group) {
        groupOf[v] = i;
      }
    }
    for (int i = 0; i < one.length; i++) {
      quality += groupOf[one[i]] == groupOf[other[i]] ? 1 : 0;
    }
    return quality;
  }
}
