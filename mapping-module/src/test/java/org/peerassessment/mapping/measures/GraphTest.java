package org.peerassessment.mapping.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.mapping.measures.Graphs.tie;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GraphTest {
  @Test
  @Tag("R-MAP-11")
  void severalTiesOfOnePairCountOnceWhicheverWayTheyRun() {
    Graph graph = Graphs.of(3, tie(0, 1), tie(1, 0), tie(0, 1), tie(1, 2));
    assertEquals(2, graph.pairs());
    assertArrayEquals(new int[] {0, 1, 3, 4}, graph.starts());
    assertArrayEquals(new int[] {1, 0, 2, 1}, graph.neighbours());
  }

  @Test
  @Tag("R-MAP-11")
  void nobodyIsTiedToThemselves() {
    assertEquals(0, Graphs.of(1, tie(0, 0)).pairs());
  }

  @Test
  @Tag("R-MAP-11")
  void nobodyAtAllIsAGraphToo() {
    Graph nobody = Graphs.of(0);
    assertEquals(0, nobody.size());
    assertEquals(0, Betweenness.of(nobody).length);
    assertEquals(0, Parts.of(nobody).size());
    assertEquals(0, Communities.of(nobody, 0.1).size());
    assertEquals(0, new Links(nobody).people().length);
  }

  @Test
  @Tag("R-MAP-11")
  void somebodyUnknownIsAFault() {
    assertThrows(IndexOutOfBoundsException.class, () -> Graphs.of(2, tie(0, 2)));
  }

  @Property
  @net.jqwik.api.Tag("R-MAP-11")
  void aTieIsSeenFromBothEnds(@ForAll("graphs") Graph graph) {
    int seen = 0;
    for (int v = 0; v < graph.size(); v++) {
      for (int w = 0; w < graph.size(); w++) {
        assertEquals(Graphs.tied(graph, v, w), Graphs.tied(graph, w, v));
        seen += Graphs.tied(graph, v, w) ? 1 : 0;
      }
    }
    assertEquals(2 * graph.pairs(), seen);
  }

  @Provide
  Arbitrary<Graph> graphs() {
    return Graphs.any();
  }
}
