package org.peerassessment.mapping.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.exchange.MapImports;

/**
 * Reads one graph of GraphML (graphml.graphdrawing.org), as the suite, igraph, NetworkX and Gephi
 * write it: keys, nodes, edges and their data. Whatever else a program adds is passed over; what
 * would change who is linked to whom (graphs in nodes, edges of many ends) is refused.
 */
final class GraphMl implements PlainXml.Visitor {
  private static final int MOST_PLACES = 200;

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final Map<String, GraphPart> nodes = new LinkedHashMap<>();
  private final List<GraphPart> edges = new ArrayList<>();
  private boolean begun;
  private boolean inGraph;
  private boolean graphSeen;
  private boolean directed;
  private String key;
  private String data;
  private GraphPart part;

  private GraphMl() {}

  /**
   * @throws NotReadable if it is no GraphML, or none that can be understood
   */
  static Content read(String text) throws NotReadable {
    GraphMl found = new GraphMl();
    PlainXml.walk(text, found);
    if (found.nodes.isEmpty()) {
      throw new NotReadable(1, 1, "exchange.graph.empty");
    }
    return new GraphRows(found.nodes, found.edges).content();
  }

  @Override
  public void begin(String element, XMLStreamReader at) throws NotReadable {
    if (!begun && !element.equals("graphml")) {
      throw PlainXml.at(at, "exchange.graph.root");
    }
    begun = true;
    switch (element) {
      case "key" -> beginKey(at);
      case "graph" -> beginGraph(at);
      case "node" -> beginNode(at);
      case "edge" -> beginEdge(at);
      case "data" -> data = at.getAttributeValue(null, "key");
      case "hyperedge", "port" -> throw PlainXml.at(at, "exchange.graph.nested");
      default -> {
        // what drawing programs add
      }
    }
  }

  private void beginKey(XMLStreamReader at) throws NotReadable {
    key = required(at, "id");
    String name = at.getAttributeValue(null, "attr.name");
    keys.put(key, name == null ? key : name);
  }

  private void beginGraph(XMLStreamReader at) throws NotReadable {
    if (graphSeen) {
      throw PlainXml.at(at, "exchange.graph.nested");
    }
    graphSeen = true;
    inGraph = true;
    directed = "directed".equals(at.getAttributeValue(null, "edgedefault"));
  }

  private void beginNode(XMLStreamReader at) throws NotReadable {
    part = begin(at, required(at, "id"));
    if (nodes.put(part.id(), part) != null) {
      throw PlainXml.at(at, "exchange.graph.sameNode", shown(part.id()));
    } else if (nodes.size() > MapImports.MOST + MOST_PLACES) {
      throw PlainXml.at(at, "exchange.csv.tooMany", MapImports.MOST);
    }
  }

  private void beginEdge(XMLStreamReader at) throws NotReadable {
    part = begin(at, "");
    String own = at.getAttributeValue(null, "directed");
    part.joins(
        required(at, "source"),
        required(at, "target"),
        own == null ? directed : Boolean.parseBoolean(own));
    edges.add(part);
    if (edges.size() > 2 * MapImports.MOST) {
      throw PlainXml.at(at, "exchange.csv.tooMany", MapImports.MOST);
    }
  }

  private GraphPart begin(XMLStreamReader at, String id) throws NotReadable {
    if (!inGraph || part != null) {
      throw PlainXml.at(at, "exchange.graph.nested");
    }
    return new GraphPart(
        id, at.getLocation().getLineNumber(), at.getLocation().getColumnNumber(), defaults);
  }

  private static String required(XMLStreamReader at, String attribute) throws NotReadable {
    String value = at.getAttributeValue(null, attribute);
    if (value == null || value.isBlank() || value.length() > 200) {
      throw PlainXml.at(at, "exchange.graph.attribute", attribute);
    }
    return value;
  }

  static String shown(String text) {
    String line = Words.name(text);
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  @Override
  public void end(String element, String text, XMLStreamReader at) throws NotReadable {
    switch (element) {
      case "default" -> {
        if (key != null) {
          defaults.put(keys.get(key), text);
        }
      }
      case "key" -> key = null;
      case "data" -> {
        if (part != null && data != null) {
          if (!keys.containsKey(data)) {
            throw PlainXml.at(at, "exchange.graph.key", shown(data));
          }
          part.says(keys.get(data), text);
        }
        data = null;
      }
      case "node", "edge" -> part = null;
      case "graph" -> inGraph = false;
      default -> {
        // what drawing programs add
      }
    }
  }
}
