package org.peerassessment.mapping.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Spot;

/**
 * The smallest area without dents that holds a place and those who use it, some way from each. On
 * screen map-areas.js draws the same: whoever changes one changes both.
 */
final class SoftArea {
  /** Corners that stand for the ring around a point. */
  private static final int ROUND = 12;

  /** Between a point and the edge of the area. */
  private static final double AWAY = 20;

  private static final Comparator<Spot> LEFT_TO_RIGHT =
      Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y);

  private SoftArea() {}

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
