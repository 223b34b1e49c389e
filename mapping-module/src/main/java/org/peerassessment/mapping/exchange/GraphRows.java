package org.peerassessment.mapping.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.map.TieKind;

/** Nodes and edges as the rows of tables: a person, a tie, or the use of a place each. */
final class GraphRows {
  private static final Set<String> PLACE = Set.of("place", "context", "location");

  private final Map<String, GraphPart> nodes;
  private final List<GraphPart> edges;
  private final List<Row> rows = new ArrayList<>();

  GraphRows(Map<String, GraphPart> nodes, List<GraphPart> edges) {
    this.nodes = nodes;
    this.edges = edges;
  }

  /**
   * @throws NotReadable at an edge that links what cannot be linked
   */
  Content content() throws NotReadable {
    for (GraphPart node : nodes.values()) {
      if (!isPlace(node)) {
        rows.add(person(node));
      }
    }
    for (GraphPart edge : edges) {
      rows.add(row(edge));
    }
    return new Content(List.of(), rows, places());
  }

  /** Places that no edge ends at: somebody has named them, and nobody said who uses them. */
  private List<Row> places() {
    Set<String> ends =
        edges.stream()
            .flatMap(edge -> Stream.of(edge.source(), edge.target()))
            .collect(Collectors.toSet());
    return nodes.entrySet().stream()
        .filter(node -> isPlace(node.getValue()) && !ends.contains(node.getKey()))
        .map(node -> place(node.getValue()))
        .toList();
  }

  private static Row place(GraphPart node) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    tellPlace(cells, node);
    return new Row(FileKind.USES, node.line(), node.column(), cells);
  }

  private static void tellPlace(Map<Column, String> cells, GraphPart place) {
    cells.put(Column.PLACE, place.label());
    kindOf(place).ifPresent(kind -> cells.put(Column.PLACE_KIND, kind.name()));
  }

  private static boolean isPlace(GraphPart node) {
    return PLACE.contains(Vocabulary.plain(node.said("kind"))) || kindOf(node).isPresent();
  }

  /** The suite may write what kind of place it is beside the node's kind, others instead of it. */
  private static Optional<Kind> kindOf(GraphPart node) {
    return Vocabulary.find(Kind.class, node.said("place kind"))
        .or(() -> Vocabulary.find(Kind.class, node.said("kind")))
        .filter(kind -> kind != Kind.PEER_GROUP);
  }

  private static Row person(GraphPart node) {
    PersonName name = node.name();
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.PERSON_ID, node.id());
    cells.put(Column.GIVEN_NAME, name.given());
    cells.put(Column.FAMILY_NAME, name.family());
    cells.put(Column.DATE_OF_BIRTH, node.said("date of birth"));
    return new Row(FileKind.PEOPLE, node.line(), node.column(), cells);
  }

  private Row row(GraphPart edge) throws NotReadable {
    GraphPart a = node(edge, edge.source());
    GraphPart b = node(edge, edge.target());
    if (isPlace(a) && isPlace(b)) {
      throw new NotReadable(edge.line(), edge.column(), "exchange.graph.twoPlaces");
    } else if (isPlace(a) || isPlace(b)) {
      return use(edge, isPlace(a) ? b : a, isPlace(a) ? a : b);
    }
    return tie(edge, a, b);
  }

  private GraphPart node(GraphPart edge, String id) throws NotReadable {
    GraphPart node = nodes.get(id);
    if (node == null) {
      throw new NotReadable(edge.line(), edge.column(), "exchange.graph.noNode", GraphMl.shown(id));
    }
    return node;
  }

  private static Row tie(GraphPart edge, GraphPart a, GraphPart b) {
    Map<Column, String> cells = told(FileKind.TIES, edge);
    if (!cells.containsKey(Column.KIND)
        && Vocabulary.find(TieKind.class, edge.said("label")).isPresent()) {
      cells.put(Column.KIND, edge.said("label"));
    }
    cells.putIfAbsent(Column.DIRECTION, edge.directed() ? "A_TO_B" : "NONE");
    cells.put(Column.PERSON_A_ID, a.id());
    cells.put(Column.PERSON_A, a.name().full());
    cells.put(Column.PERSON_B_ID, b.id());
    cells.put(Column.PERSON_B, b.name().full());
    return new Row(FileKind.TIES, edge.line(), edge.column(), cells);
  }

  private static Row use(GraphPart edge, GraphPart person, GraphPart place) {
    Map<Column, String> cells = told(FileKind.USES, edge);
    cells.put(Column.PERSON_ID, person.id());
    cells.put(Column.PERSON, person.name().full());
    tellPlace(cells, place);
    return new Row(FileKind.USES, edge.line(), edge.column(), cells);
  }

  /** What the edge's data tell; a source there is whose word it is, not where the edge begins. */
  private static Map<Column, String> told(FileKind kind, GraphPart edge) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    edge.data()
        .forEach(
            (name, value) -> {
              Optional<Column> column =
                  name.equals("source") ? Optional.of(Column.WHO_SAYS) : Headers.of(kind, name);
              boolean better =
                  column.isPresent() && name.equals(Vocabulary.plain(column.get().name()));
              if (column.isPresent()
                  && !value.isBlank()
                  && (better || !cells.containsKey(column.get()))) {
                cells.put(column.get(), value);
              }
            });
    return cells;
  }
}
