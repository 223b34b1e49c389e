package org.peerassessment.mapping.drawing;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Fact;
import org.peerassessment.mapping.drawing.Sheet.Node;

/**
 * Points and lines as GraphML, such that the import reads back the same map. NetworkX reads no
 * graph in which some lines have a direction and some have none, so all are written from source to
 * target, and {@code direction} says whether that means anything; a tie that runs from the second
 * person to the first is written the other way round.
 *
 * <p>Withheld on purpose: dates of birth, the day on which somebody wants to look again, names
 * where the council shows labels, and characters that XML cannot hold. Who is a member is written,
 * but not brought in: that is for the group's own page, with a reason. A tie that is said twice
 * word for word comes back once. Sentences that people wrote freely, and how a young person is
 * named in their own words, are only in the whole map. Points and lines are numbered within the
 * file: the suite's own numbers of people are the same in every assessment, and would tell whoever
 * holds the files of two that somebody is in both.
 */
final class GraphMlFile {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String INFORMANT = "informant_id";
  private static final List<String> OF_NODES =
      List.of(
          "kind", "label", "member", "accounts_differ", "given_name", "family_name", "place_kind");
  private static final Set<String> BOOLEANS = Set.of("member", "accounts_differ");
  private static final List<String> OF_EDGES =
      List.of(
          "kind",
          "strength",
          "direction",
          "from",
          "to",
          "source_words",
          "reliability",
          "recorded_at",
          "agreement",
          "voice",
          INFORMANT,
          "who_says",
          "safety",
          "how_it_came",
          "times",
          "who_else",
          "guardians");

  private final XMLStreamWriter out;
  private final Map<String, String> numbers = new HashMap<>();
  private int lines;

  private GraphMlFile(XMLStreamWriter out) {
    this.out = out;
  }

  static byte[] of(Sheet sheet) {
    StringWriter text = new StringWriter(64 * 1024);
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      new GraphMlFile(out).write(sheet);
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing in memory failed", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Sheet sheet) throws XMLStreamException {
    out.writeStartElement("graphml");
    out.writeDefaultNamespace(NAMESPACE);
    for (String name : OF_NODES) {
      key("node", name, BOOLEANS.contains(name) ? "boolean" : "string");
    }
    for (String name : OF_EDGES) {
      key("edge", name, "string");
    }
    out.writeStartElement("graph");
    out.writeAttribute("id", "peer-map");
    out.writeAttribute("edgedefault", "directed");
    out.writeStartElement("desc");
    out.writeCharacters(sheet.head().title() + ". " + sheet.head().caption());
    for (Fact fact : sheet.head().facts()) {
      out.writeCharacters(" " + fact.name() + ": " + fact.value() + ".");
    }
    out.writeEndElement();
    for (Node node : sheet.nodes()) {
      write(node);
    }
    for (Node node : sheet.besides()) {
      write(node);
    }
    for (Edge edge : sheet.edges()) {
      write(edge);
    }
    out.writeEndElement();
    out.writeEndElement();
  }

  private String number(String id) {
    return numbers.computeIfAbsent(id, another -> "n" + (numbers.size() + 1));
  }

  private void key(String of, String name, String type) throws XMLStreamException {
    out.writeEmptyElement("key");
    out.writeAttribute("id", of + "_" + name);
    out.writeAttribute("for", of);
    out.writeAttribute("attr.name", name);
    out.writeAttribute("attr.type", type);
  }

  private void write(Node node) throws XMLStreamException {
    out.writeStartElement("node");
    out.writeAttribute("id", number(node.id()));
    data("node_kind", small(node.kind()));
    data("node_label", node.label());
    data("node_member", node.member());
    data("node_accounts_differ", node.disputed() ? true : null);
    for (String name : OF_NODES) {
      data("node_" + name, node.more().get(name));
    }
    out.writeEndElement();
  }

  private void write(Edge edge) throws XMLStreamException {
    out.writeStartElement("edge");
    out.writeAttribute("id", "e" + ++lines);
    out.writeAttribute("source", number(edge.source()));
    out.writeAttribute("target", number(edge.target()));
    data("edge_kind", edge.isUse() ? "uses_place" : small(edge.kind()));
    data("edge_strength", small(edge.strength()));
    data("edge_direction", edge.oneWay() ? "one_way" : "none_or_both");
    data("edge_from", edge.told().from());
    data("edge_to", edge.told().to());
    data("edge_source_words", edge.told().words());
    data("edge_reliability", edge.told().reliability().toLowerCase(Locale.ROOT));
    data("edge_recorded_at", edge.told().recordedAt());
    data("edge_agreement", edge.agreed() == null ? null : small(edge.agreed().how()));
    for (String name : OF_EDGES) {
      String told = edge.told().more().get(name);
      data("edge_" + name, name.equals(INFORMANT) && told != null ? number(told) : told);
    }
    out.writeEndElement();
  }

  /** Nothing is written where nothing is known. */
  private void data(String key, Object value) throws XMLStreamException {
    if (value == null) {
      return;
    }
    out.writeStartElement("data");
    out.writeAttribute("key", key);
    // a reader of XML takes a bare carriage return for the end of a line
    String[] parts = value.toString().split("\r", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.writeEntityRef("#13");
      }
      out.writeCharacters(parts[i]);
    }
    out.writeEndElement();
  }

  private static String small(Enum<?> choice) {
    return choice == null ? null : choice.name().toLowerCase(Locale.ROOT);
  }
}
