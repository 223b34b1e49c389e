package org.peerassessment.mapping.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.api.exchange.Preview.ErrorAt;

/** Everything that stands in a file's way, with its line. */
final class Errors {
  private final List<ErrorAt> all = new ArrayList<>();
  private final Set<Spot> spots = new HashSet<>();

  private record Spot(int line, int column) {}

  void add(ErrorAt error) {
    all.add(error);
    spots.add(new Spot(error.line(), error.column()));
  }

  void add(Row row, Column about, String key, Object... args) {
    add(new ErrorAt(row.line(), row.column(), about, Reason.of(key, args)));
  }

  /** What the forms of the map would say, at the columns that are like their answers. */
  void add(Row row, NotAccepted refused) {
    Set<Column> told = EnumSet.noneOf(Column.class);
    all.stream()
        .filter(e -> e.line() == row.line() && e.column() == row.column() && e.about() != null)
        .forEach(e -> told.add(e.about()));
    for (Reason reason : refused.reasons()) {
      Column about = column(reason.field());
      if (about == null || !told.contains(about)) {
        boolean missing =
            reason.key().equals("answer.notChosen") || reason.key().equals("answer.missing");
        add(
            new ErrorAt(
                row.line(),
                row.column(),
                about,
                missing ? Reason.of("exchange.row.missing") : reason));
      }
    }
  }

  private static Column column(String field) {
    String name = field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    for (Column column : Column.values()) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    return null;
  }

  /** Whether something stands in the way of a row. */
  boolean isAt(Row row) {
    return spots.contains(new Spot(row.line(), row.column()));
  }

  boolean none() {
    return all.isEmpty();
  }

  /** The first of them, by line. */
  List<ErrorAt> first() {
    return all.stream()
        .sorted(Comparator.comparingInt(ErrorAt::line).thenComparingInt(ErrorAt::column))
        .limit(Preview.MOST_ERRORS)
        .toList();
  }

  int more() {
    return Math.max(0, all.size() - Preview.MOST_ERRORS);
  }
}
