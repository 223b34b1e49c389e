package org.peerassessment.mapping.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Spot;
import org.peerassessment.mapping.api.map.Picture;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Head;
import org.peerassessment.mapping.drawing.Sheet.Key;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;
import org.peerassessment.mapping.drawing.Sheet.Sample;
import org.peerassessment.mapping.drawing.Sheet.Told;
import org.peerassessment.mapping.map.Showing.Shown;

/**
 * Makes a sheet of what the page of the map shows. People come with the labels of the picture;
 * their names are not read.
 */
final class SheetMaker {
  private SheetMaker() {}

  /**
   * @param spots where points were placed by hand, by their ids
   * @param inFull whether sentences that people wrote freely go with the data; they may name others
   */
  static Sheet of(Shown shown, Head head, Map<String, Spot> spots, boolean inFull) {
    Map<String, Told> told = new HashMap<>();
    shown.ties().forEach(tie -> told.put("t" + tie.tieId(), told(tie, shown, inFull)));
    shown.uses().forEach(use -> told.put("u" + use.useId(), told(use, shown, inFull)));
    List<Node> nodes = nodes(shown.picture().nodes(), shown, spots);
    List<Edge> edges =
        shown.picture().edges().stream().map(edge -> edge(edge, told.get(edge.id()))).toList();
    return new Sheet(
        head,
        nodes,
        edges,
        legend(),
        SheetTable.of(nodes, edges),
        nodes(shown.beyond().informants(), shown, spots));
  }

  private static List<Node> nodes(List<Picture.Node> nodes, Shown shown, Map<String, Spot> spots) {
    return nodes.stream().map(node -> node(node, spots, SheetData.of(node, shown))).toList();
  }

  private static Told told(TieView tie, Shown shown, boolean inFull) {
    return new Told(
        saidBy(tie.said().source(), shown),
        tie.said().source().reliability().name(),
        tie.said().from(),
        tie.said().to(),
        tie.recordedAt(),
        SheetData.of(tie.said(), inFull));
  }

  private static Told told(PlaceUseView use, Shown shown, boolean inFull) {
    return new Told(
        saidBy(use.said().source(), shown),
        use.said().source().reliability().name(),
        use.said().from(),
        use.said().to(),
        use.recordedAt(),
        SheetData.of(use.said(), inFull));
  }

  private static Node node(Picture.Node node, Map<String, Spot> spots, Map<String, String> more) {
    Spot spot = spots.get(node.id());
    return new Node(
        node.id(),
        NodeKind.valueOf(node.kind().name()),
        node.label(),
        node.member(),
        spot == null ? null : new Sheet.Position(spot.x(), spot.y()),
        more);
  }

  private static Edge edge(Picture.Edge edge, Told told) {
    return new Edge(
        edge.id(),
        edge.source(),
        edge.target(),
        edge.kind(),
        edge.strength(),
        edge.oneWay(),
        false,
        SheetTable.word(edge.kind(), edge.strength(), false),
        told);
  }

  /** A young person by the label of the picture, whoever else in the words recorded. */
  private static String saidBy(Source source, Shown shown) {
    return source.person() == null
        ? source.whoSays()
        : Stream.concat(shown.picture().nodes().stream(), shown.beyond().informants().stream())
            .filter(node -> node.id().equals("p" + source.person()))
            .map(Picture.Node::label)
            .findFirst()
            .orElse("?");
  }

  /** Whose word the lines rest on, each once. */
  static List<String> informants(Shown shown) {
    return Stream.concat(
            shown.ties().stream().map(tie -> saidBy(tie.said().source(), shown)),
            shown.uses().stream().map(use -> saidBy(use.said().source(), shown)))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Key> legend() {
    return Stream.of(Sample.values())
        .map(sample -> new Key(sample, SheetWords.get("legend." + sample.name())))
        .toList();
  }
}
