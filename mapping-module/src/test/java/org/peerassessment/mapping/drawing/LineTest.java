package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Dash;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;

@Tag("R-MAP-13")
class LineTest {
  private static final List<Node> TWO =
      List.of(
          new Node("p0", NodeKind.PERSON, "AB", true, null, false),
          new Node("p1", NodeKind.PERSON, "CD", true, null, false));

  @ParameterizedTest
  @EnumSource(TieKind.class)
  void onlyATieThatAPlaceBringsAboutIsDashed(TieKind kind) {
    Noted noted = painted(Sheets.tie(1, 0, 1, kind, Strength.SOME, false));
    Dash expected = kind == TieKind.ASSOCIATE_THROUGH_PLACE ? Dash.DASHED : Dash.SOLID;
    assertEquals(expected, noted.pens().get(0).dash());
  }

  @ParameterizedTest
  @EnumSource(Strength.class)
  void strengthIsBothAWidthAndAWord(Strength strength) {
    Noted noted = painted(Sheets.tie(1, 0, 1, TieKind.FRIEND, strength, false));
    assertEquals(Inks.width(strength), noted.pens().get(0).width());
    String word = "friend, " + SheetWords.label(strength).toLowerCase(java.util.Locale.UK);
    assertTrue(noted.texts().contains(word), noted.texts().toString());
  }

  @Test
  void anArrowStandsOnlyWhereADirectionWasSaid() {
    assertEquals(0, painted(Sheets.tie(1, 0, 1, TieKind.FRIEND, Strength.SOME, false)).triangles());
    assertEquals(1, painted(Sheets.tie(1, 0, 1, TieKind.FRIEND, Strength.SOME, true)).triangles());
  }

  @Test
  void severalTiesBetweenTheSameTwoAreAllToBeSeen() {
    Noted noted =
        painted(
            Sheets.tie(1, 0, 1, TieKind.FRIEND, Strength.WEAK, false),
            Sheets.tie(2, 1, 0, TieKind.HARMFUL_INFLUENCE, Strength.STRONG, true));
    assertTrue(noted.texts().containsAll(List.of("friend, weak", "harmful, strong")));
  }

  @Test
  void aLineTooShortForItsWordBearsNone() {
    Edge edge = Sheets.tie(1, 0, 1, TieKind.FRIEND, Strength.STRONG, false);
    for (boolean room : List.of(true, false)) {
      Line line =
          Line.between(edge, person(0, 0), person(1, 2 * 21 + wide(edge) + (room ? 1 : -1)), 0);
      Noted noted = new Noted();
      new LineWords(List.of()).paint(noted, line);
      assertEquals(room ? List.of(edge.word()) : List.of(), noted.texts());
    }
  }

  @Test
  void wordsOfLinesBetweenTheSameTwoDoNotLieOverEachOther() {
    List<QuadCurve2D> bends =
        painted(
                Sheets.tie(1, 0, 1, TieKind.FRIEND, Strength.STRONG, false),
                Sheets.tie(2, 1, 0, TieKind.SIBLING, Strength.STRONG, false))
            .bends();
    assertEquals(2, bends.size());
    double apart = middle(bends.get(0)).distance(middle(bends.get(1)));
    assertTrue(apart > 13, "as high as a word: " + apart);
  }

  private static Point2D middle(QuadCurve2D bend) {
    return new Point2D.Double(
        (bend.getX1() + 2 * bend.getCtrlX() + bend.getX2()) / 4,
        (bend.getY1() + 2 * bend.getCtrlY() + bend.getY2()) / 4);
  }

  private static double wide(Edge edge) {
    return Letters.width(edge.word(), 10) + 4;
  }

  private static Point person(int which, double x) {
    return Point.of(TWO.get(which), new Spot(x, 0));
  }

  private static Noted painted(Edge... edges) {
    Noted noted = new Noted();
    Sheet sheet = Sheets.sheet(TWO, List.of(edges));
    new PicturePainter(sheet, new Area(0, 0, 1000, 600)).paint(noted);
    return noted;
  }
}
