package org.peerassessment.mapping.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts what is asked for into parts that one question can name. */
final class Batches {
  private Batches() {}

  static <T> Stream<List<T>> of(Collection<T> all, int most) {
    List<T> list = List.copyOf(all);
    return IntStream.range(0, (list.size() + most - 1) / most)
        .mapToObj(i -> list.subList(i * most, Math.min(list.size(), (i + 1) * most)));
  }
}
