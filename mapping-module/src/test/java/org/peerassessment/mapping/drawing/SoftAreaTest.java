package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;

@Tag("R-MAP-13")
class SoftAreaTest {
  @Property(tries = 200)
  void anAreaHasNoDentAndHoldsAllWhoUseThePlaceWithRoomToSpare(@ForAll("spots") List<Spot> spots) {
    List<Spot> around = SoftArea.around(spots.stream().map(SoftAreaTest::point).toList());
    for (int i = 0; i < around.size(); i++) {
      Spot one = around.get(i);
      Spot next = around.get((i + 1) % around.size());
      for (Spot corner : around) {
        assertTrue(inside(one, next, corner) >= -1e-6, "a dent");
      }
      double length = Math.hypot(next.x() - one.x(), next.y() - one.y());
      for (Spot spot : spots) {
        assertTrue(inside(one, next, spot) / length >= 38, "a point at the edge");
      }
    }
  }

  /** How far to the inner side of the way from one to next, times its length. */
  private static double inside(Spot one, Spot next, Spot spot) {
    return (next.x() - one.x()) * (spot.y() - one.y())
        - (next.y() - one.y()) * (spot.x() - one.x());
  }

  @Provide
  Arbitrary<List<Spot>> spots() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 1000);
    return any.flatMap(x -> any.map(y -> new Spot(x, y))).list().ofMinSize(1).ofMaxSize(12);
  }

  private static Point point(Spot at) {
    return Point.of(new Node("p1", NodeKind.PERSON, "AB", true, null, false), at);
  }
}
