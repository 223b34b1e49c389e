package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;
import org.peerassessment.mapping.drawing.Sheet.Standing;

@Tag("R-MAP-13")
class AreasTest {
  @Test
  void onlyPlacesThatSomebodyUsesOnTheDayHaveOneAndItIsPaintedFirst() {
    Sheet sheet = Sheets.sheet(nodes(), List.of(use(0, Standing.HOLDS), use(1, Standing.ENDED)));
    Noted noted = new Noted();
    new PicturePainter(sheet, new Area(0, 0, 1000, 600)).paint(noted);
    assertEquals(1, noted.areas().size());

    String svg = new String(Drawing.as(Format.SVG, sheet), StandardCharsets.UTF_8);
    int area = svg.indexOf("<path");
    assertTrue(area > 0 && area < svg.indexOf("<circle"), "behind the points");
    assertTrue(svg.substring(area).contains("fill-opacity=\"0.07\""), svg);
  }

  private static List<Node> nodes() {
    return List.of(
        new Node("p0", NodeKind.PERSON, "AB", true, null, false),
        new Node("c0", NodeKind.PLACE, "Example Park", false, null, false),
        new Node("c1", NodeKind.PLACE, "Example Hall", false, null, false));
  }

  private static Edge use(int place, Standing standing) {
    return new Edge(
        "u" + place, "p0", "c" + place, null, null, false, standing, "", Sheets.TOLD, null);
  }
}
