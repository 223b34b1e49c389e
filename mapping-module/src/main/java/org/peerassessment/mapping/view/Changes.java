package org.peerassessment.mapping.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapView.Line;
import org.peerassessment.mapping.api.view.MapView.Point;
import org.peerassessment.mapping.api.view.MapViews.Change;
import org.peerassessment.mapping.api.view.MapViews.Turned;

/**
 * What is so on one day of a view and not on another (R-MAP-04). What has no first day counts as
 * always so: it never begins.
 */
final class Changes {
  private final LocalDate from;
  private final LocalDate to;
  private final Map<String, String> labels;
  private final List<Change> found = new ArrayList<>();

  private Changes(LocalDate from, LocalDate to, MapView view) {
    this.from = from;
    this.to = to;
    labels = view.points().stream().collect(Collectors.toMap(Point::id, Point::label));
  }

  static List<Change> between(LocalDate from, LocalDate to, MapView view) {
    Changes changes = new Changes(from, to, view);
    view.points().forEach(p -> p.belongs().forEach(held -> changes.look(held, null, p.id(), null)));
    view.lines()
        .forEach(l -> changes.look(new Period(l.from(), l.to()), l, l.source(), l.target()));
    changes.found.sort(Comparator.comparing(Change::on).thenComparing(Change::turned));
    return List.copyOf(changes.found);
  }

  private void look(Period held, Line line, String source, String target) {
    if (within(held.from())) {
      add(held.from(), line == null ? Turned.JOINED : Turned.BEGAN, line, source, target);
    }
    LocalDate over = held.to() == null ? null : held.to().plusDays(1);
    if (within(over)) {
      add(over, line == null ? Turned.LEFT : Turned.ENDED, line, source, target);
    }
  }

  private boolean within(LocalDate day) {
    return day != null && day.isAfter(from) && !day.isAfter(to);
  }

  private void add(LocalDate on, Turned turned, Line line, String source, String target) {
    String other = target == null ? "" : labels.getOrDefault(target, "?");
    found.add(new Change(on, turned, line, labels.getOrDefault(source, "?"), other));
  }
}
