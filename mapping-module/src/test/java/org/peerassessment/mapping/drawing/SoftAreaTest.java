package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;

@Tag("R-MAP-13")
class SoftAreaTest {
  private static final double CIRCLE = 20;

  /** What is kept around whoever belongs. */
  private static final double KEPT = 8.1;

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

  @Property(tries = 400)
  void nobodyElseStandsInAnAreaAndEverybodyWhoBelongsDoes(
      @ForAll("spots") List<Spot> belong, @ForAll("spots") List<Spot> others) {
    Shape area =
        SoftArea.of(
            belong.stream().map(SoftAreaTest::point).toList(),
            others.stream().map(SoftAreaTest::point).toList());
    for (Spot spot : belong) {
      edge(spot, CIRCLE).forEach(at -> assertTrue(area.contains(at.x(), at.y()), "left out"));
    }
    for (Spot spot : others) {
      edge(spot, CIRCLE)
          .filter(at -> belong.stream().noneMatch(who -> far(who, at) < CIRCLE + KEPT))
          .forEach(at -> assertFalse(area.contains(at.x(), at.y()), "drawn in"));
    }
  }

  @Example
  void whoStandsBetweenAPlaceAndItsUserStandsInAHoleWithoutCuttingTheAreaInTwo() {
    Shape area =
        SoftArea.of(
            List.of(point(new Spot(100, 100)), point(new Spot(500, 100))),
            List.of(point(new Spot(300, 100))));
    assertFalse(area.contains(300, 100));
    assertFalse(area.contains(300, 100 + CIRCLE + 5));
    assertTrue(area.contains(300, 100 + CIRCLE + KEPT + 3), "goes round the hole");
    assertTrue(area.contains(300, 100 - CIRCLE - KEPT - 3));
  }

  /** The circle itself, as a few spots on it, and its middle. */
  private static Stream<Spot> edge(Spot middle, double radius) {
    return Stream.concat(
        Stream.of(middle),
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    middle.plus(
                        radius * Math.cos(i * Math.PI / 8), radius * Math.sin(i * Math.PI / 8))));
  }

  private static double far(Spot one, Spot other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
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
