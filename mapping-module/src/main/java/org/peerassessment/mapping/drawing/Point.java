package org.peerassessment.mapping.drawing;

import java.util.List;
import org.peerassessment.mapping.drawing.Brush.Anchor;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;

/**
 * A person or a place on the paper. Initials stand within the circle, longer labels below it.
 *
 * @param lines the label, in as many lines as are shown
 */
record Point(Node node, Spot middle, List<String> lines) {
  private static final double RADIUS = 20;
  private static final double TEXT = 13;
  private static final double LINE = 15;
  private static final double WIDEST = 120;
  private static final int MOST_LINES = 2;

  static Point of(Node node, Spot middle) {
    List<String> all = Letters.wrap(node.label(), TEXT, WIDEST);
    if (all.size() <= MOST_LINES) {
      return new Point(node, middle, all);
    }
    String rest = String.join(" ", all.subList(MOST_LINES - 1, all.size()));
    return new Point(node, middle, List.of(all.get(0), Letters.cut(rest, TEXT, WIDEST)));
  }

  boolean isPlace() {
    return node.kind() == NodeKind.PLACE;
  }

  private double wide() {
    return lines.stream().mapToDouble(line -> Letters.width(line, TEXT)).max().orElse(0);
  }

  private boolean within() {
    return lines.size() == 1 && wide() <= 2 * RADIUS - 6;
  }

  private Area box() {
    return Area.around(middle, wide() + 18, lines.size() * LINE + 12);
  }

  void paint(Brush brush) {
    brush.group(
        node.label(),
        () -> {
          if (isPlace()) {
            Points.place(brush, box());
            label(brush, middle.y() - (lines.size() - 1) * LINE / 2);
          } else {
            if (!within()) {
              brush.box(below(), 3, Inks.PAPER, null);
            }
            double shown = node.faint() ? Inks.FAINT : 1;
            if (node.disputed()) {
              Points.disputed(brush, middle, RADIUS, shown);
            }
            Points.person(brush, middle, RADIUS, node.member(), shown);
            label(brush, within() ? middle.y() : middle.y() + RADIUS + LINE * 0.7);
          }
        });
  }

  private void label(Brush brush, double firstMiddle) {
    double y = firstMiddle + TEXT * 0.36;
    for (String line : lines) {
      brush.text(new Spot(middle.x(), y), line, TEXT, Anchor.MIDDLE);
      y += LINE;
    }
  }

  private Area below() {
    double width = wide() + 4;
    return new Area(
        middle.x() - width / 2, middle.y() + RADIUS + 2, width, lines.size() * LINE + 2);
  }

  /** What of the paper it covers. */
  Area covers() {
    if (isPlace()) {
      return box();
    }
    double below = within() ? 0 : lines.size() * LINE + 4;
    double width = Math.max(2 * RADIUS, within() ? 0 : wide());
    return new Area(middle.x() - width / 2, middle.y() - RADIUS, width, 2 * RADIUS + below);
  }

  /** How far its border is from the middle, seen along the angle. */
  double border(double angle) {
    if (!isPlace()) {
      return RADIUS + 1;
    }
    Area box = box();
    double across = Math.abs(Math.cos(angle));
    double along = Math.abs(Math.sin(angle));
    return Math.min(
            across < 1e-9 ? Double.MAX_VALUE : box.width() / 2 / across,
            along < 1e-9 ? Double.MAX_VALUE : box.height() / 2 / along)
        + 1;
  }
}
