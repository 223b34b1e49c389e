package org.peerassessment.core.api.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param page which one, from 0
 * @param more whether another page follows
 */
public record Slice<T>(List<T> rows, int page, boolean more) {
  public Slice {
    rows = List.copyOf(rows);
  }

  /**
   * What was found when one row more was asked for than a page shows.
   *
   * @param size rows on one page
   */
  public static <T> Slice<T> of(List<T> found, int page, int size) {
    return new Slice<>(found.stream().limit(size).toList(), page, found.size() > size);
  }

  public <R> Slice<R> map(Function<? super T, ? extends R> each) {
    return new Slice<>(rows.stream().<R>map(each).toList(), page, more);
  }
}
