package org.peerassessment.mapping.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Spot;

/**
 * The smallest area without dents that holds a place and those who use it, some way from each; with
 * a hole around whoever stands in it and does not use the place, so that nobody seems to. Who
 * belongs wins over a hole that reaches them. On screen map-areas.js draws the same: whoever
 * changes one changes both.
 */
final class SoftArea {
  /** Corners that stand for the ring around a point. */
  private static final int ROUND = 12;

  /** Between a point and the edge of the area. */
  private static final double AWAY = 20;

  private static final Comparator<Spot> LEFT_TO_RIGHT =
      Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y);

  /** Between somebody and the edge of what is kept clear around them, or kept for them. */
  private static final double CLEAR = 8;

  /** How far from a corner the edge begins to bend. */
  private static final double BEND = 16;

  /** How far a way may lie beside the curve it stands for. */
  private static final double FINE = 0.1;

  private SoftArea() {}

  /** The area that holds the ones, and of the others nobody. */
  static Shape of(List<Point> within, List<Point> outside) {
    Path2D soft = soft(around(within));
    java.awt.geom.Area holes = new java.awt.geom.Area();
    for (Point point : outside) {
      Shape hole = room(point);
      if (soft.getBounds2D().intersects(hole.getBounds2D())) {
        holes.add(straight(hole));
      }
    }
    if (holes.isEmpty()) {
      return soft;
    }
    for (Point point : within) {
      holes.subtract(straight(room(point)));
    }
    java.awt.geom.Area area = straight(soft);
    area.subtract(holes);
    return area;
  }

  /** Of many short ways: where curves nearly meet, cutting one from another goes wrong. */
  private static java.awt.geom.Area straight(Shape curved) {
    Path2D path = new Path2D.Double();
    path.append(curved.getPathIterator(null, FINE), false);
    return new java.awt.geom.Area(path);
  }

  /** What is kept clear around a point, or kept for it. */
  private static Shape room(Point point) {
    Area covers = point.covers();
    double wide = covers.width() + 2 * CLEAR;
    double high = covers.height() + 2 * CLEAR;
    double x = covers.x() - CLEAR;
    double y = covers.y() - CLEAR;
    double corner = Math.min(wide, high);
    return wide == high
        ? new Ellipse2D.Double(x, y, wide, high)
        : new RoundRectangle2D.Double(x, y, wide, high, corner, corner);
  }

  /**
   * Straight along the sides; bends near the corners only, or it would cut off who stands there.
   */
  static Path2D soft(List<Spot> corners) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners.size(); i++) {
      Spot corner = corners.get(i);
      Spot from = towards(corner, corners.get((i + corners.size() - 1) % corners.size()));
      Spot to = towards(corner, corners.get((i + 1) % corners.size()));
      if (i == 0) {
        path.moveTo(from.x(), from.y());
      } else {
        path.lineTo(from.x(), from.y());
      }
      path.quadTo(corner.x(), corner.y(), to.x(), to.y());
    }
    path.closePath();
    return path;
  }

  /** Where the bend at a corner ends, or begins, on the side to the next one. */
  private static Spot towards(Spot corner, Spot next) {
    double length = Math.hypot(next.x() - corner.x(), next.y() - corner.y());
    double share = Math.min(0.5, BEND / length);
    return corner.plus((next.x() - corner.x()) * share, (next.y() - corner.y()) * share);
  }

  /** The corners of the area, in their order around it. */
  static List<Spot> around(List<Point> points) {
    List<Spot> corners = new ArrayList<>();
    for (Point point : points) {
      Area covers = point.covers();
      double wide = covers.width() / 2;
      double high = covers.height() / 2;
      Spot middle = new Spot(covers.x() + wide, covers.y() + high);
      corners.addAll(ring(middle, wide + AWAY, high + AWAY));
    }
    corners.sort(LEFT_TO_RIGHT);
    List<Spot> around = new ArrayList<>(half(corners));
    corners.sort(LEFT_TO_RIGHT.reversed());
    around.addAll(half(corners));
    return around;
  }

  static List<Spot> ring(Spot middle, double wide, double high) {
    return IntStream.range(0, ROUND)
        .mapToDouble(i -> 2 * Math.PI * i / ROUND)
        .mapToObj(turn -> middle.plus(wide * Math.cos(turn), high * Math.sin(turn)))
        .toList();
  }

  /** From one end to just before the other, along one side. */
  private static List<Spot> half(List<Spot> sorted) {
    List<Spot> kept = new ArrayList<>();
    for (Spot next : sorted) {
      while (kept.size() > 1
          && !turnsOn(kept.get(kept.size() - 2), kept.get(kept.size() - 1), next)) {
        kept.remove(kept.size() - 1);
      }
      kept.add(next);
    }
    return kept.subList(0, kept.size() - 1);
  }

  private static boolean turnsOn(Spot a, Spot b, Spot c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0;
  }
}
