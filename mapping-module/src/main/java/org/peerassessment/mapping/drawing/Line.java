package org.peerassessment.mapping.drawing;

import java.awt.geom.QuadCurve2D;
import org.peerassessment.mapping.drawing.Brush.Pen;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Edge;

/**
 * A line on the paper, from border to border of its two points.
 *
 * @param bend what it bends towards, or null if it is straight
 */
record Line(Edge edge, Spot from, Spot bend, Spot to) {
  /**
   * @param aside how far what it bends towards lies beside the straight way; it runs half as far
   */
  static Line between(Edge edge, Point source, Point target, double aside) {
    Spot a = source.middle();
    Spot b = target.middle();
    double angle = angle(a, b);
    Spot bend =
        aside == 0 ? null : a.halfway(b).plus(-Math.sin(angle) * aside, Math.cos(angle) * aside);
    double most = Math.hypot(b.x() - a.x(), b.y() - a.y()) / 2;
    return new Line(
        edge,
        border(source, bend == null ? b : bend, most),
        bend,
        border(target, bend == null ? a : bend, most));
  }

  private static Spot border(Point point, Spot towards, double most) {
    double angle = angle(point.middle(), towards);
    double away = Math.min(point.border(angle), most);
    return point.middle().plus(away * Math.cos(angle), away * Math.sin(angle));
  }

  private static double angle(Spot from, Spot to) {
    return Math.atan2(to.y() - from.y(), to.x() - from.x());
  }

  /** How much of it is to be seen, straight from border to border. */
  double length() {
    return Math.hypot(to.x() - from.x(), to.y() - from.y());
  }

  void paint(Brush brush) {
    Pen pen = Inks.pen(edge);
    if (edge.oneWay()) {
      double angle = angle(bend == null ? from : bend, to);
      double shorter = Math.min(6 + pen.width(), length());
      way(brush, to.plus(-shorter * Math.cos(angle), -shorter * Math.sin(angle)), pen);
      Points.arrow(brush, to, angle, pen.width(), pen.ink());
    } else {
      way(brush, to, pen);
    }
  }

  private void way(Brush brush, Spot end, Pen pen) {
    if (bend == null) {
      brush.line(from, end, pen);
    } else {
      brush.shape(
          new QuadCurve2D.Double(from.x(), from.y(), bend.x(), bend.y(), end.x(), end.y()),
          null,
          pen);
    }
  }

  /** The spot after a share of the way. */
  Spot at(double share) {
    Spot straight =
        new Spot(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    if (bend == null) {
      return straight;
    }
    double bent = 2 * share * (1 - share);
    Spot middle = from.halfway(to);
    return straight.plus((bend.x() - middle.x()) * bent, (bend.y() - middle.y()) * bent);
  }
}
