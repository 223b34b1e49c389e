package org.peerassessment.mapping.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.drawing.Layer;
import org.peerassessment.mapping.api.drawing.LeftOut;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapView.Line;
import org.peerassessment.mapping.api.view.MapView.Point;
import org.peerassessment.mapping.drawing.Sheet.Standing;

/**
 * What of a view is drawn on a day. On screen map-filter.js decides the same: whoever changes one
 * changes both.
 */
final class OnTheDay {
  private final LocalDate day;
  private final boolean past;
  private final boolean everybody;
  private final LeftOut without;
  private final List<Point> points;
  private final List<Line> lines;
  private final int fewer;

  /**
   * @param today the day on which nothing is past yet
   */
  OnTheDay(MapView view, LocalDate day, LocalDate today) {
    this(view, day, today, LeftOut.NOTHING);
  }

  /** The same without what the legend leaves out. */
  OnTheDay(MapView view, LocalDate day, LocalDate today, LeftOut without) {
    this(view, day, today, without, false);
  }

  /** The same with those whom nobody tied: data is counted, and they count. */
  static OnTheDay forData(MapView view, LocalDate day, LocalDate today, LeftOut without) {
    return new OnTheDay(view, day, today, without, true);
  }

  /** All that the view holds, as if every day were one; places that nobody uses too. */
  static OnTheDay whole(MapView view) {
    return new OnTheDay(view, null, null, LeftOut.NOTHING, true);
  }

  private OnTheDay(
      MapView view, LocalDate day, LocalDate today, LeftOut without, boolean everybody) {
    this.day = day;
    this.without = without;
    this.everybody = everybody;
    past = day != null && day.isBefore(today);
    Set<String> known = view.points().stream().map(Point::id).collect(Collectors.toSet());
    List<Line> ending =
        view.lines().stream()
            .filter(line -> known.contains(line.source()) && known.contains(line.target()))
            .toList();
    List<Line> begun = ending.stream().filter(this::isBegun).toList();
    lines = begun.stream().filter(line -> !isLeftOut(line)).toList();
    fewer = begun.size() - lines.size();
    Set<String> tied = ends(ending);
    Set<String> drawn = ends(lines);
    points = view.points().stream().filter(point -> isDrawn(point, tied, drawn)).toList();
  }

  private static Set<String> ends(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> Stream.of(line.source(), line.target()))
        .collect(Collectors.toSet());
  }

  private boolean isBegun(Line line) {
    return day == null || line.from() == null || !line.from().isAfter(day);
  }

  private boolean isLeftOut(Line line) {
    boolean over = standing(line) == Standing.ENDED;
    return without.hides(line) || over && without.layers().contains(Layer.ENDED);
  }

  /** Who has neither a line nor a spot of their own waits beside the picture. */
  private boolean isDrawn(Point point, Set<String> tied, Set<String> drawn) {
    if (day == null) {
      return true;
    }
    if (!tied.contains(point.id())) {
      return point.spot() != null || everybody && point.person() && belongs(point);
    }
    return drawn.contains(point.id()) || point.person() && belongs(point);
  }

  /** Those of whom nobody says that they were members belong on any day. */
  private boolean belongs(Point point) {
    return day == null
        || point.belongs().isEmpty()
        || point.belongs().stream().anyMatch(p -> p.holds(day));
  }

  List<Point> points() {
    return points;
  }

  /** Those that had begun, ended ones included. */
  List<Line> lines() {
    return lines;
  }

  /** How many lines of the day the legend leaves out. */
  int fewer() {
    return fewer;
  }

  boolean isFaint(Point point) {
    return point.person() && !belongs(point);
  }

  /** Whether they were a member on the day; where every day is one, whether they are today. */
  boolean isMember(Point point) {
    return day == null ? point.member() : point.belongs().stream().anyMatch(p -> p.holds(day));
  }

  Standing standing(Line line) {
    if (day != null && line.to() != null && line.to().isBefore(day)) {
      return Standing.ENDED;
    }
    return past && line.from() == null ? Standing.UNDATED : Standing.HOLDS;
  }
}
