package org.peerassessment.system.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** How long answers took, in milliseconds, sorted. */
record Latencies(List<Double> millis) {

  Latencies {
    millis = new ArrayList<>(millis);
    Collections.sort(millis);
    millis = List.copyOf(millis);
  }

  /** One person's next request; answers how many milliseconds it took. */
  interface Step {
    double ask();
  }

  /**
   * How many milliseconds a request takes.
   *
   * @throws IllegalStateException if the answer is not right
   */
  static double timed(BooleanSupplier request) {
    long begun = System.nanoTime();
    if (!request.getAsBoolean()) {
      throw new IllegalStateException("A wrong answer while measuring");
    }
    return (System.nanoTime() - begun) / 1e6;
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
      took.add(person.ask());
    }
    return took;
  }

  /** The time within which this share of all answers came. */
  double within(double share) {
    return millis.get((int) Math.min(millis.size() - 1L, Math.round(millis.size() * share)));
  }
}
