package org.peerassessment.mapping.drawing;

import org.peerassessment.mapping.drawing.Brush.Pen;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Edge;

/** A line on the paper, from border to border of its two points. */
record Line(Edge edge, Spot from, Spot to) {
  /**
   * @param aside how far it runs beside the straight way
   */
  static Line between(Edge edge, Point source, Point target, double aside) {
    Spot a = source.middle();
    Spot b = target.middle();
    double angle = Math.atan2(b.y() - a.y(), b.x() - a.x());
    double dx = -Math.sin(angle) * aside;
    double dy = Math.cos(angle) * aside;
    double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
    double leave = Math.min(source.border(angle), length / 2);
    double arrive = Math.min(target.border(angle), length / 2);
    return new Line(
        edge,
        a.plus(dx + leave * Math.cos(angle), dy + leave * Math.sin(angle)),
        b.plus(dx - arrive * Math.cos(angle), dy - arrive * Math.sin(angle)));
  }

  void paint(Brush brush) {
    Pen pen = Inks.pen(edge);
    if (edge.oneWay()) {
      double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
      double shorter = Math.min(6 + pen.width(), Math.hypot(to.x() - from.x(), to.y() - from.y()));
      brush.line(from, to.plus(-shorter * Math.cos(angle), -shorter * Math.sin(angle)), pen);
      Points.arrow(brush, to, angle, pen.width(), pen.ink());
    } else {
      brush.line(from, to, pen);
    }
  }

  /** The spot after a share of the way. */
  Spot at(double share) {
    return new Spot(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }
}
