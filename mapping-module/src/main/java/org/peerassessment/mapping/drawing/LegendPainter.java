package org.peerassessment.mapping.drawing;

import java.awt.Shape;
import java.util.List;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.drawing.Brush.Anchor;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Dash;
import org.peerassessment.mapping.drawing.Brush.Pen;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Key;
import org.peerassessment.mapping.drawing.Sheet.Sample;

/** Paints what the looks of points and lines mean, in columns. */
final class LegendPainter {
  private static final double TEXT = 12;
  private static final double ROW = 26;
  private static final double COLUMN = 266;
  private static final double SAMPLE = 44;

  private final List<Key> keys;
  private final int columns;

  LegendPainter(List<Key> keys, Leaf leaf) {
    this.keys = keys;
    columns = (int) Math.max(1, Math.floor(leaf.inner() / COLUMN));
  }

  double height() {
    return Math.ceil((double) keys.size() / columns) * ROW + 6;
  }

  void paint(Brush brush, double top) {
    for (int i = 0; i < keys.size(); i++) {
      Key key = keys.get(i);
      Spot middle =
          new Spot(
              Leaf.MARGIN + i % columns * COLUMN + SAMPLE / 2, top + 8 + (i / columns + 0.5) * ROW);
      brush.group(
          "",
          () -> {
            sample(brush, key, middle);
            Spot beside = middle.plus(SAMPLE / 2 + 8, TEXT / 3);
            String words = Letters.cut(key.words(), TEXT, COLUMN - SAMPLE - 12);
            brush.text(beside, words, TEXT, Anchor.START);
          });
    }
  }

  private static void sample(Brush brush, Key key, Spot middle) {
    Sample sample = key.sample();
    switch (sample) {
      case MEMBER -> Points.person(brush, middle, 10, true, 1);
      case SOMEBODY_ELSE -> Points.person(brush, middle, 10, false, 1);
      case DISPUTED -> {
        Points.disputed(brush, middle, 8, 1);
        Points.person(brush, middle, 8, true, 1);
      }
      case PLACE -> Points.place(brush, Area.around(middle, 34, 18));
      case RELATIONAL -> line(brush, middle, Pen.solid(Inks.QUIET, 3));
      case ASSIGNED -> line(brush, middle, new Pen(Inks.QUIET, 3, Dash.DASHED));
      case AREA -> brush.shape(oval(middle), Inks.AREA_FILL, Inks.AREA_EDGE);
      case SUBGROUP -> brush.shape(oval(middle), null, Inks.RING);
      case MARK -> brush.text(middle.plus(0, TEXT / 3), key.mark(), TEXT, Anchor.MIDDLE);
      case FAINT -> line(brush, middle, Pen.solid(Inks.faint(Inks.QUIET, Inks.FAINT), 3));
      case UNDATED -> line(brush, middle, Pen.solid(Inks.faint(Inks.QUIET, Inks.UNDATED), 3));
      case USE -> line(brush, middle, new Pen(Inks.PLACE, 1.5, Dash.DOTTED));
      case WEAK, SOME, STRONG ->
          line(brush, middle, Pen.solid(Inks.QUIET, Inks.width(Strength.valueOf(sample.name()))));
      case ONE_WAY -> {
        line(brush, middle.plus(-4, 0), Pen.solid(Inks.QUIET, 3));
        Points.arrow(brush, middle.plus(SAMPLE / 2, 0), 0, 3, Inks.QUIET);
      }
    }
  }

  private static Shape oval(Spot middle) {
    return SoftArea.soft(SoftArea.ring(middle, 21, 12));
  }

  private static void line(Brush brush, Spot middle, Pen pen) {
    brush.line(middle.plus(-SAMPLE / 2, 0), middle.plus(SAMPLE / 2 - 4, 0), pen);
  }
}
