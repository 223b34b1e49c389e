package org.peerassessment.mapping.drawing;

import java.util.List;
import org.peerassessment.mapping.drawing.Brush.Anchor;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Pen;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Fact;

/** Paints the leaf: what stands above the picture, the picture, and the legend below it. */
final class Painter {
  private static final double TITLE = 22;
  private static final double TEXT = 13;
  private static final double LINE = 18;
  private static final int MOST_LINES = 3;

  private final Sheet sheet;
  private final Leaf leaf;

  Painter(Sheet sheet, Leaf leaf) {
    this.sheet = sheet;
    this.leaf = leaf;
  }

  void paint(Brush brush) {
    brush.box(new Area(0, 0, leaf.width(), leaf.height()), 0, Inks.PAPER, null);
    double top = head(brush);
    LegendPainter legend = new LegendPainter(sheet.legend(), leaf);
    double bottom = leaf.height() - Leaf.MARGIN - legend.height();
    double names = sheet.behind().rings().isEmpty() ? 0 : PicturePainter.ABOVE_RING;
    new PicturePainter(sheet, leaf.field(top + names, bottom)).paint(brush);
    rule(brush, bottom);
    legend.paint(brush, bottom);
  }

  private double head(Brush brush) {
    double y = Leaf.MARGIN + TITLE;
    brush.text(new Spot(Leaf.MARGIN, y), sheet.head().title(), TITLE, Anchor.START);
    y += LINE + 6;
    brush.text(new Spot(Leaf.MARGIN, y), sheet.head().caption(), TEXT + 1, Anchor.START);
    y += 4;
    for (Fact fact : sheet.head().facts()) {
      y = fact(brush, fact, y);
    }
    y += 12;
    rule(brush, y);
    return y;
  }

  private double fact(Brush brush, Fact fact, double above) {
    double y = above;
    List<String> lines = Letters.wrap(fact.name() + ": " + fact.value(), TEXT, leaf.inner());
    for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
      boolean cut = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
      String line = cut ? Letters.cut(lines.get(i) + " …", TEXT, leaf.inner()) : lines.get(i);
      y += LINE;
      brush.text(new Spot(Leaf.MARGIN, y), line, TEXT, Anchor.START);
    }
    return y;
  }

  private void rule(Brush brush, double y) {
    brush.line(
        new Spot(Leaf.MARGIN, y), new Spot(leaf.width() - Leaf.MARGIN, y), Pen.solid(Inks.RULE, 1));
  }
}
