package org.peerassessment.mapping.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final List<Point> points;
  private final List<Line> lines;

  /**
   * @param today the day on which nothing is past yet
   */
  OnTheDay(MapView view, LocalDate day, LocalDate today) {
    this(view, day, today, false);
  }

  /** The same with those whom nobody tied: data is counted, and they count. */
  static OnTheDay forData(MapView view, LocalDate day, LocalDate today) {
    return new OnTheDay(view, day, today, true);
  }

  /** All that is said, as if every day were one. */
  static OnTheDay whole(MapView view) {
    return new OnTheDay(view, null, null, true);
  }

  private OnTheDay(MapView view, LocalDate day, LocalDate today, boolean everybody) {
    this.day = day;
    this.everybody = everybody;
    past = day != null && day.isBefore(today);
    Set<String> known = view.points().stream().map(Point::id).collect(Collectors.toSet());
    List<Line> ending =
        view.lines().stream()
            .filter(line -> known.contains(line.source()) && known.contains(line.target()))
            .toList();
    lines = ending.stream().filter(this::isBegun).toList();
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

  /** Who has neither a line nor a spot of their own waits beside the picture. */
  private boolean isDrawn(Point point, Set<String> tied, Set<String> drawn) {
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
