package org.peerassessment.core.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peerassessment.core.api.context.Kind;

/**
 * The rows every assessment begins with: peer group, school, home (guidance, appendix A), before
 * the contexts that the referral names. A school or home that the referral names takes the place of
 * the row that stands for it.
 */
public final class Template {
  private Template() {}

  /** A row by kind and name. */
  public record Row(Kind kind, String name) {}

  /** The template's rows and the named ones, in the template's order, each once. */
  public static List<Row> with(List<Row> named) {
    List<Row> rows = new ArrayList<>();
    addUnlessNamed(rows, named, Kind.PEER_GROUP, "Peer group");
    addUnlessNamed(rows, named, Kind.SCHOOL, "School");
    addUnlessNamed(rows, named, Kind.HOME, "Family and home");
    for (Row row : named) {
      if (rows.stream().noneMatch(known -> same(known, row))) {
        rows.add(row);
      }
    }
    rows.sort(Comparator.comparing(Row::kind));
    return List.copyOf(rows);
  }

  private static void addUnlessNamed(List<Row> rows, List<Row> named, Kind kind, String name) {
    if (named.stream().noneMatch(row -> row.kind() == kind)) {
      rows.add(new Row(kind, name));
    }
  }

  /** Whether two rows mean one context: kind and name alike, but for capitals. */
  public static boolean same(Row one, Row other) {
    return one.kind() == other.kind() && one.name().equalsIgnoreCase(other.name());
  }
}
