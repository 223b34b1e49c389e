package org.peerassessment.mapping.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.Row;
import org.peerassessment.mapping.drawing.Sheet.Table;

/** Puts the lines of a sheet into words. */
final class SheetTable {
  private SheetTable() {}

  static Table of(List<Node> nodes, List<Edge> edges) {
    Map<String, String> labels = new HashMap<>();
    nodes.forEach(node -> labels.put(node.id(), node.label()));
    return new Table(
        SheetWords.get("table.title"),
        Stream.of("first", "join", "second", "what", "strength", "whoSays", "reliability", "when")
            .map(column -> SheetWords.get("column." + column))
            .toList(),
        edges.stream().map(edge -> row(edge, labels)).toList(),
        SheetWords.get("table.more"));
  }

  /** Both ends in cells of their own: so no label can turn the order of the other. */
  private static Row row(Edge edge, Map<String, String> labels) {
    String what = edge.isUse() ? SheetWords.get("use") : SheetWords.label(edge.kind());
    return new Row(
        List.of(
            labels.getOrDefault(edge.source(), ""),
            SheetWords.get(edge.isUse() ? "join.use" : edge.oneWay() ? "join.oneWay" : "join.both"),
            labels.getOrDefault(edge.target(), ""),
            Stream.of(what, edge.ended() ? SheetWords.get("ended") : "", agreed(edge))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")),
            SheetWords.label(edge.strength()),
            edge.told().words(),
            SheetWords.get("Reliability." + edge.told().reliability()),
            SheetWords.period(edge.told().from(), edge.told().to())));
  }

  /** Kind and strength, short enough for a line; nothing for the use of a place. */
  static String word(TieKind kind, Strength strength, boolean ended) {
    if (kind == null) {
      return "";
    }
    String word =
        SheetWords.get("short." + kind.name())
            + ", "
            + SheetWords.label(strength).toLowerCase(Locale.UK);
    return ended ? word + ", " + SheetWords.get("ended") : word;
  }

  private static String agreed(Edge edge) {
    return edge.agreed() == null ? "" : edge.agreed().words();
  }
}
