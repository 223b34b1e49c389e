package org.peerassessment.mapping.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.mapping.drawing.Brush.Anchor;
import org.peerassessment.mapping.drawing.Brush.Area;
import org.peerassessment.mapping.drawing.Brush.Spot;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.Position;
import org.peerassessment.mapping.drawing.Sheet.Ring;

/** Paints lines, the words on them where there is most room, and points above both. */
final class PicturePainter {
  /** Room that the name of a ring takes above it. */
  static final double ABOVE_RING = 20;

  /** Between what lines between the same two bend towards; as on screen, where all is larger. */
  private static final double BESIDE = 40;

  private static final double NAME = 12;
  private static final double WIDEST = 240;

  private final Sheet sheet;
  private final Map<String, Point> points = new LinkedHashMap<>();

  PicturePainter(Sheet sheet, Area field) {
    this.sheet = sheet;
    Map<String, Position> places = Layout.of(sheet);
    Fitted fitted = Fitted.of(places.values(), field);
    for (Node node : sheet.nodes()) {
      points.put(node.id(), Point.of(node, fitted.spot(places.get(node.id()))));
    }
  }

  void paint(Brush brush) {
    if (sheet.behind().areas()) {
      areas(brush);
    }
    List<Area> names = rings(brush);
    List<Line> lines = lines();
    lines.forEach(line -> line.paint(brush));
    List<Area> taken = new ArrayList<>(points.values().stream().map(Point::covers).toList());
    taken.addAll(names);
    LineWords words = new LineWords(taken);
    lines.forEach(line -> words.paint(brush, line));
    points.values().forEach(point -> point.paint(brush));
  }

  /** Behind all else: around each place and those who use it on the day. */
  private void areas(Brush brush) {
    Map<String, List<Point>> users = new LinkedHashMap<>();
    for (Edge edge : sheet.edges()) {
      if (edge.isUse() && !edge.ended() && points.containsKey(edge.source())) {
        users.computeIfAbsent(edge.target(), p -> new ArrayList<>()).add(points.get(edge.source()));
      }
    }
    users.keySet().retainAll(points.keySet());
    users.forEach(
        (place, with) -> {
          with.add(points.get(place));
          brush.shape(SoftArea.of(with, peopleNot(with)), Inks.AREA_FILL, Inks.AREA_EDGE);
        });
  }

  /** Everybody else. A place that stands in another's area is left in it: it cannot use it. */
  private List<Point> peopleNot(List<Point> those) {
    Set<String> ids = those.stream().map(point -> point.node().id()).collect(Collectors.toSet());
    return points.values().stream()
        .filter(point -> !point.isPlace() && !ids.contains(point.node().id()))
        .toList();
  }

  /** Around each subgroup that counts, with its name above; where the names stand. */
  private List<Area> rings(Brush brush) {
    List<Area> names = new ArrayList<>();
    for (Ring ring : sheet.behind().rings()) {
      List<Point> people =
          points.entrySet().stream()
              .filter(entry -> ring.people().contains(entry.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      List<Spot> corners = SoftArea.around(people);
      brush.shape(SoftArea.of(people, peopleNot(people)), null, Inks.RING);
      Spot top = corners.stream().min(Comparator.comparingDouble(Spot::y)).orElseThrow();
      String name = Letters.cut(ring.name(), NAME, WIDEST);
      brush.text(top.plus(0, -4), name, NAME, Anchor.MIDDLE);
      names.add(Area.around(top.plus(0, -4 - NAME / 2), Letters.width(name, NAME), NAME));
    }
    return names;
  }

  /** Several lines between the same two points bend apart, so that their words have room. */
  private List<Line> lines() {
    Map<String, List<Edge>> between = new LinkedHashMap<>();
    for (Edge edge : sheet.edges()) {
      if (points.containsKey(edge.source()) && points.containsKey(edge.target())) {
        boolean ordered = edge.source().compareTo(edge.target()) < 0;
        String pair =
            ordered ? edge.source() + "-" + edge.target() : edge.target() + "-" + edge.source();
        between.computeIfAbsent(pair, p -> new ArrayList<>()).add(edge);
      }
    }
    Map<Edge, Line> lines = new HashMap<>();
    for (List<Edge> several : between.values()) {
      for (int i = 0; i < several.size(); i++) {
        Edge edge = several.get(i);
        boolean ordered = edge.source().compareTo(edge.target()) < 0;
        double aside = (i - (several.size() - 1) / 2.0) * (ordered ? BESIDE : -BESIDE);
        lines.put(
            edge, Line.between(edge, points.get(edge.source()), points.get(edge.target()), aside));
      }
    }
    return sheet.edges().stream().filter(lines::containsKey).map(lines::get).toList();
  }
}
