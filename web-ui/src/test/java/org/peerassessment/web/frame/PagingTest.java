package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long lists page by page. */
class PagingTest {

  @Test
  void everyRowStandsOnOnePageAndNoneTwice() {
    Paging paging = new Paging();
    for (int size : List.of(0, 1, 49, 50, 51, 100, 101, 2000)) {
      List<Integer> all = IntStream.range(0, size).boxed().toList();
      List<Integer> shown = new ArrayList<>();
      for (int page = 0; page < paging.pages(all); page++) {
        shown.addAll(Paging.rows(all, page));
      }
      assertEquals(all, shown);
    }
  }

  @Test
  void anotherPageKeepsWhatElseTheAddressSays() {
    assertEquals("?a=4&ties=2#ties", Paging.address("a=4&ties=1", "ties", 2));
    assertEquals("?a=4&ties=2#ties", Paging.address("ties=1&a=4", "ties", 2));
    assertEquals("?ties=1&uses=3&people=0#people", Paging.address("ties=1&uses=3", "people", 0));
    assertEquals("?now=1#now", Paging.address(null, "now", 1));
  }
}
