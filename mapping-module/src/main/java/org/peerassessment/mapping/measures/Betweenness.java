package org.peerassessment.mapping.measures;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * How often each person lies on the shortest ways between two others, each pair counted once and
 * shared out among its shortest ways (U. Brandes, A faster algorithm for betweenness centrality,
 * Journal of Mathematical Sociology 25, 2001).
 */
public final class Betweenness {
  private Betweenness() {}

  /** For each person, by number; on the thread that asks. */
  public static double[] of(Graph graph) {
    return halved(new Search(graph).from(0, 1));
  }

  /**
   * The same, shared out: each thread searches from every {@code threads}th person. The figures do
   * not depend on which thread is faster, and differ from those of one thread by rounding alone.
   *
   * @param threads how many shares to make, 1 or more
   * @param executor what runs them, of its caller's making: a server has its own
   * @throws CompletionException if a share fails
   */
  public static double[] of(Graph graph, int threads, Executor executor) {
    List<CompletableFuture<double[]>> shares =
        IntStream.range(0, threads)
            .mapToObj(
                first ->
                    CompletableFuture.supplyAsync(
                        () -> new Search(graph).from(first, threads), executor))
            .toList();
    double[] total = new double[graph.size()];
    for (CompletableFuture<double[]> share : shares) {
      double[] part = share.join();
      for (int v = 0; v < total.length; v++) {
        total[v] += part[v];
      }
    }
    return halved(total);
  }

  /** Every pair was met from both its ends. */
  private static double[] halved(double[] total) {
    for (int v = 0; v < total.length; v++) {
      total[v] /= 2;
    }
    return total;
  }
}
