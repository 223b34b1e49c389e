package org.peerassessment.mapping.drawing;

import java.util.ArrayList;
import java.util.List;
import org.peerassessment.mapping.drawing.Brush.Anchor;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Pen;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Row;
import org.peerassessment.mapping.drawing.Sheet.Table;

/** Paints the table of ties and uses, a part at a time. */
final class TablePainter {
  private static final double TITLE = 18;
  private static final double TEXT = 12;
  private static final double LINE = 15;
  private static final double GAP = 6;
  private static final double HEAD = 2 * LINE + TITLE + 2 * GAP;
  private static final double[] SHARES = {0.15, 0.05, 0.15, 0.16, 0.09, 0.19, 0.10, 0.11};

  private final Table table;
  private final double width;
  private final List<List<List<String>>> rows = new ArrayList<>();

  TablePainter(Table table, double width) {
    this.table = table;
    this.width = width;
    table.rows().forEach(row -> rows.add(wrapped(row)));
  }

  private List<List<String>> wrapped(Row row) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(Letters.wrap(row.cells().get(i), TEXT, share(i) - GAP));
    }
    return cells;
  }

  private double share(int column) {
    return SHARES[column] * (width - 2 * Leaf.MARGIN);
  }

  private static double height(List<List<String>> row) {
    return row.stream().mapToInt(List::size).max().orElse(1) * LINE + GAP;
  }

  int size() {
    return rows.size();
  }

  /** The row after the last one that fits below {@code first} and its head; at least one fits. */
  int end(int first, double room) {
    double left = room - HEAD - 2 * Leaf.MARGIN - LINE;
    int end = first;
    while (end < rows.size() && (end == first || left >= height(rows.get(end)))) {
      left -= height(rows.get(end));
      end++;
    }
    return end;
  }

  double height(int first, int end) {
    return HEAD
        + 2 * Leaf.MARGIN
        + LINE
        + rows.subList(first, end).stream().mapToDouble(TablePainter::height).sum();
  }

  /** Paints the rows below {@code top}; if {@code cut}, it says that there are more. */
  void paint(Brush brush, double top, int first, int end, boolean cut) {
    brush.box(new Area(0, top, width, height(first, end)), 0, Inks.PAPER, null);
    double y = top + Leaf.MARGIN + TITLE;
    brush.text(new Spot(Leaf.MARGIN, y), table.title(), TITLE, Anchor.START);
    y += GAP + LINE;
    y = row(brush, y, table.columns().stream().map(List::of).toList());
    for (List<List<String>> row : rows.subList(first, end)) {
      y = row(brush, y, row);
    }
    if (cut) {
      brush.text(new Spot(Leaf.MARGIN, y), table.more(), TEXT, Anchor.START);
    }
  }

  private double row(Brush brush, double top, List<List<String>> cells) {
    double x = Leaf.MARGIN;
    for (int i = 0; i < cells.size(); i++) {
      double y = top + TEXT;
      for (String line : cells.get(i)) {
        brush.text(new Spot(x, y), line, TEXT, Anchor.START);
        y += LINE;
      }
      x += share(i);
    }
    double bottom = top + height(cells);
    brush.line(
        new Spot(Leaf.MARGIN, bottom - 2),
        new Spot(width - Leaf.MARGIN, bottom - 2),
        Pen.solid(Inks.RULE, 0.7));
    return bottom;
  }
}
