package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Position;

@Tag("R-MAP-13")
class FittedTest {
  private static final Area FIELD = new Area(100, 200, 900, 380);

  @Property(tries = 200)
  void everybodyStandsOnTheFieldAndNobodyChangesSides(@ForAll("places") List<Position> places) {
    Fitted fitted = Fitted.of(places, FIELD);
    for (Position one : places) {
      Spot at = fitted.spot(one);
      assertTrue(at.x() >= 100 - 1e-6 && at.x() <= 1000 + 1e-6, "across: " + at);
      assertTrue(at.y() >= 200 - 1e-6 && at.y() <= 580 + 1e-6, "down: " + at);
      for (Position other : places) {
        assertEquals(
            Math.signum(one.x() - other.x()), Math.signum(at.x() - fitted.spot(other).x()));
      }
    }
  }

  @Example
  void aSmallMapInACornerFillsTheHeightOfTheFieldFromItsMiddle() {
    List<Position> places = List.of(new Position(0, 0), new Position(0.4, 0.45));
    Fitted fitted = Fitted.of(places, FIELD);
    assertEquals(200, fitted.spot(places.get(0)).y(), 1e-6);
    assertEquals(580, fitted.spot(places.get(1)).y(), 1e-6);
    assertEquals(550, (fitted.spot(places.get(0)).x() + fitted.spot(places.get(1)).x()) / 2, 1e-6);
  }

  @Example
  void twoWhoStandCloseAreNotTornApart() {
    List<Position> places = List.of(new Position(0.5, 0.5), new Position(0.6, 0.5));
    Fitted fitted = Fitted.of(places, FIELD);
    assertEquals(176, fitted.spot(places.get(1)).x() - fitted.spot(places.get(0)).x(), 1e-6);
  }

  @Provide
  Arbitrary<List<Position>> places() {
    Arbitrary<Integer> share = Arbitraries.integers().between(0, 200);
    return Combinators.combine(share, share)
        .as((x, y) -> new Position(x / 200.0, y / 200.0))
        .list()
        .ofMinSize(1)
        .ofMaxSize(100);
  }
}
