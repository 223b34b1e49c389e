package org.peerassessment.mapping.drawing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.drawing.Layer;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.view.Agreement;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.drawing.Sheet.Agreed;
import org.peerassessment.mapping.drawing.Sheet.Behind;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Head;
import org.peerassessment.mapping.drawing.Sheet.Key;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;
import org.peerassessment.mapping.drawing.Sheet.Position;
import org.peerassessment.mapping.drawing.Sheet.Ring;
import org.peerassessment.mapping.drawing.Sheet.Sample;
import org.peerassessment.mapping.drawing.Sheet.Standing;
import org.peerassessment.mapping.drawing.Sheet.Told;

/**
 * Makes a sheet of a view as the page of the map shows it on a day. People come with the labels of
 * the view; their names are not read.
 */
final class SheetMaker {
  private SheetMaker() {}

  /**
   * @param data what a picture does not show
   */
  static Sheet of(Looked looked, Head head, SheetData data) {
    OnTheDay drawn = looked.drawn();
    List<Node> nodes = drawn.points().stream().map(point -> node(point, drawn, data)).toList();
    List<Edge> edges = drawn.lines().stream().map(line -> edge(line, looked, data)).toList();
    Behind behind = new Behind(!looked.leftOut().layers().contains(Layer.AREAS), rings(looked));
    return new Sheet(
        head,
        nodes,
        edges,
        legend(nodes, edges, behind, looked),
        SheetTable.of(nodes, edges),
        behind,
        besides(looked, data));
  }

  /**
   * Around those of each subgroup who are drawn, if two or more are; map-areas.js does the same.
   */
  private static List<Ring> rings(Looked looked) {
    if (looked.leftOut().layers().contains(Layer.SUBGROUPS)) {
      return List.of();
    }
    Set<String> drawn =
        looked.drawn().points().stream().map(MapView.Point::id).collect(Collectors.toSet());
    return looked.groups().stream()
        .map(SubgroupView::latest)
        .map(
            group ->
                new Ring(
                    group.name(),
                    group.members().stream()
                        .map(person -> "p" + person.personId())
                        .filter(drawn::contains)
                        .collect(Collectors.toSet())))
        .filter(ring -> ring.people().size() > 1)
        .toList();
  }

  /** Young people who say something of others and are no points themselves. */
  private static List<Node> besides(Looked looked, SheetData data) {
    Set<String> drawn =
        looked.drawn().points().stream().map(MapView.Point::id).collect(Collectors.toSet());
    return looked.drawn().lines().stream()
        .map(MapView.Line::informant)
        .filter(one -> one.person() != null && !drawn.contains("p" + one.person()))
        .distinct()
        .map(one -> besides("p" + one.person(), looked.label(one), data))
        .toList();
  }

  private static Node besides(String id, String label, SheetData data) {
    return new Node(id, NodeKind.PERSON, label, false, null, false, false, data.ofPoint(id));
  }

  private static Node node(MapView.Point point, OnTheDay drawn, SheetData data) {
    return new Node(
        point.id(),
        point.person() ? NodeKind.PERSON : NodeKind.PLACE,
        point.label(),
        drawn.isMember(point),
        point.spot() == null ? null : new Position(point.spot().x(), point.spot().y()),
        drawn.isFaint(point),
        point.disputed(),
        data.ofPoint(point.id()));
  }

  private static Edge edge(MapView.Line line, Looked looked, SheetData data) {
    Standing standing = looked.drawn().standing(line);
    Agreed agreed =
        line.agreement() == null
            ? null
            : new Agreed(line.agreement(), looked.agreement(line.agreement()));
    return new Edge(
        line.id(),
        line.source(),
        line.target(),
        line.kind(),
        line.strength(),
        line.oneWay(),
        standing,
        word(line, standing),
        new Told(
            saidBy(line),
            line.reliability().name(),
            line.from(),
            line.to(),
            line.recordedAt(),
            data.ofLine(line.id())),
        agreed);
  }

  /** A mark stands for how two views agree: the words for it are longer than most lines. */
  private static String word(MapView.Line line, Standing standing) {
    String word = SheetTable.word(line.kind(), line.strength(), standing == Standing.ENDED);
    return line.agreement() == null ? word : (word + " " + line.agreement().mark()).strip();
  }

  static String saidBy(MapView.Line line) {
    return line.saidBy() == null ? "" : line.saidBy();
  }

  private static Stream<Key> marks(Looked looked) {
    return looked.asked().compares()
        ? Stream.of(Agreement.values())
            .map(how -> new Key(Sample.MARK, how.mark(), capital(looked.agreement(how))))
        : Stream.of();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** What is always there, and what needs a word only where it is seen. */
  static List<Key> legend(List<Node> nodes, List<Edge> edges, Behind behind, Looked looked) {
    Set<Sample> shown = EnumSet.complementOf(EnumSet.of(Sample.MARK));
    if (behind.rings().isEmpty()) {
      shown.remove(Sample.SUBGROUP);
    }
    if (!behind.areas()) {
      shown.remove(Sample.AREA);
    }
    if (nodes.stream().noneMatch(Node::faint) && edges.stream().noneMatch(Edge::ended)) {
      shown.remove(Sample.FAINT);
    }
    if (nodes.stream().noneMatch(Node::disputed)) {
      shown.remove(Sample.DISPUTED);
    }
    if (edges.stream().noneMatch(edge -> edge.standing() == Standing.UNDATED)) {
      shown.remove(Sample.UNDATED);
    }
    Stream<Key> keys =
        shown.stream().map(sample -> new Key(sample, SheetWords.get("legend." + sample.name())));
    return Stream.concat(keys, marks(looked)).toList();
  }
}
