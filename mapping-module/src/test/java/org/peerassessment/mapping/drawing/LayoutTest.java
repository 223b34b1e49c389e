package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;
import org.peerassessment.mapping.drawing.Sheet.Position;

@Tag("R-MAP-13")
class LayoutTest {
  @Property(tries = 30)
  void everyPointStandsOnThePaperAndTheSameMapLooksTheSame(
      @ForAll @IntRange(min = 2, max = 40) int people,
      @ForAll @IntRange(min = 0, max = 80) int ties) {
    Sheet sheet = Sheets.of(people, ties, 1);
    Map<String, Position> places = Layout.of(sheet);
    assertEquals(people + 1, places.size());
    assertEquals(places, Layout.of(sheet));
    places.values().forEach(p -> assertTrue(p.x() >= 0 && p.x() <= 1 && p.y() >= 0 && p.y() <= 1));
  }

  @Property(tries = 30)
  void whoeverWasPlacedByHandStaysThere(
      @ForAll @DoubleRange(min = 0, max = 1) double x,
      @ForAll @DoubleRange(min = 0, max = 1) double y) {
    Sheet sheet =
        Sheets.sheet(
            List.of(
                new Node("p0", NodeKind.PERSON, "AB", true, new Position(x, y), false),
                new Node("p1", NodeKind.PERSON, "CD", true, null, false)),
            List.of());
    Position placed = Layout.of(sheet).get("p0");
    assertEquals(x, placed.x(), 1e-9);
    assertEquals(y, placed.y(), 1e-9);
  }
}
