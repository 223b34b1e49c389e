package org.peerassessment.system.bench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.peerassessment.mapping.measures.Betweenness;
import org.peerassessment.mapping.measures.Communities;
import org.peerassessment.mapping.measures.Graph;

/** Measures of the map at the size of a borough, against igraph in the same run. */
class MeasuresBench {
  private static final double CLOSENESS = 0.1;
  private static final double EXACT = 1e-9;

  /** Each is asked so many times, and its best time counts: others may use the machine too. */
  private static final int TIMES = 4;

  private final StringBuilder table = new StringBuilder();

  @Test
  void measureAgainstIgraph() throws IOException {
    Borough borough = Borough.made();
    Graph graph = borough.graph();
    Igraph igraph = Igraph.measured(borough, CLOSENESS, Communities.ITERATIONS, TIMES);
    Timed<double[]> alone = Timed.of(() -> Betweenness.of(graph));
    Timed<double[]> together = onTwoThreads(graph);
    Timed<List<int[]>> groups = Timed.of(() -> Communities.of(graph, CLOSENESS));
    double quality = borough.quality(groups.result(), CLOSENESS) / igraph.quality();

    table.append("| what | suite (s) | igraph (s) | ratio | aim |\n|---|---|---|---|---|\n");
    compare("betweenness, one thread", alone.seconds(), igraph.betweenness(), "1x");
    compare("betweenness, two threads", together.seconds(), igraph.betweenness(), "0.5x");
    compare("communities", groups.seconds(), igraph.communities(), "3x");
    write(igraph, quality);

    assertAll(
        () -> same(igraph.figures(), alone.result()),
        () -> same(alone.result(), together.result()),
        () -> assertTrue(quality > 0.99, "quality of communities: " + quality),
        () -> assertTrue(alone.seconds() <= igraph.betweenness()),
        () -> assertTrue(2 * together.seconds() <= igraph.betweenness()),
        () -> assertTrue(groups.seconds() <= 3 * igraph.communities()));
  }

  private static Timed<double[]> onTwoThreads(Graph graph) {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      return Timed.of(() -> Betweenness.of(graph, 2, two));
    } finally {
      two.shutdown();
    }
  }

  /** To 1e-9 of the figure, or of 1 where that is more: most figures are some ten thousands. */
  private static void same(double[] expected, double[] actual) {
    assertEquals(expected.length, actual.length);
    for (int v = 0; v < expected.length; v++) {
      assertEquals(expected[v], actual[v], EXACT * Math.max(1, expected[v]));
    }
  }

  private void compare(String what, double ours, double theirs, String aim) {
    String line =
        String.format(
            Locale.UK,
            "| %s | %.2f | %.2f | %.2fx | %s |%n",
            what,
            ours,
            theirs,
            ours / theirs,
            aim);
    table.append(line);
    System.out.print(line);
  }

  private void write(Igraph igraph, double quality) throws IOException {
    String when =
        String.format(
            Locale.UK,
            "Measured on %s, %d processors, Java %s, igraph %s. Quality of the communities: %.4f of"
                + " igraph's.%n%n",
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            igraph.version(),
            quality);
    FiguresBlock.write(
        "<!-- figures of measures: written by ./verify --bench -->\n",
        "<!-- end of figures of measures -->",
        when + table);
  }

  /** A result, and the shortest of the times it took. */
  private record Timed<T>(T result, double seconds) {
    static <T> Timed<T> of(Supplier<T> measured) {
      T result = null;
      double best = Double.MAX_VALUE;
      for (int i = 0; i < TIMES; i++) {
        long begun = System.nanoTime();
        result = measured.get();
        best = Math.min(best, (System.nanoTime() - begun) / 1e9);
      }
      return new Timed<>(result, best);
    }
  }
}
