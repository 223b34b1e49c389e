package org.peerassessment.system.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long answers took, in milliseconds, sorted. */
record Latencies(List<Double> millis) {

  Latencies {
    millis = new ArrayList<>(millis);
    Collections.sort(millis);
    millis = List.copyOf(millis);
  }

  /** One person's next request; says whether the answer was right. */
  interface Step {
    boolean ask();
  }

  /**
   * Lets everybody ask {@code times} times, all at once.
   *
   * @throws IllegalStateException if an answer is not right
   */
  static Latencies of(List<? extends Step> people, int times)
      throws InterruptedException, ExecutionException {
    ExecutorService crowd = Executors.newFixedThreadPool(people.size());
    try {
      List<Callable<List<Double>>> work = new ArrayList<>();
      people.forEach(person -> work.add(() -> asked(person, times)));
      List<Double> all = new ArrayList<>();
      for (Future<List<Double>> one : crowd.invokeAll(work)) {
        all.addAll(one.get());
      }
      return new Latencies(all);
    } finally {
      crowd.shutdown();
    }
  }

  private static List<Double> asked(Step person, int times) {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      if (!person.ask()) {
        throw new IllegalStateException("A wrong answer while measuring");
      }
      took.add(Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1e6);
    }
    return took;
  }

  /** The time within which this share of all answers came. */
  double within(double share) {
    return millis.get((int) Math.min(millis.size() - 1L, Math.round(millis.size() * share)));
  }
}
