package org.peerassessment.mapping.exchange;

import java.util.HashMap;
import java.util.Map;
import org.peerassessment.core.api.shared.Words;

/** A node or an edge, and its data by the compared names of their keys. */
final class GraphPart {
  private final String id;
  private final int line;
  private final int column;
  private final Map<String, String> data = new HashMap<>();
  private String source;
  private String target;
  private boolean directed;

  GraphPart(String id, int line, int column, Map<String, String> defaults) {
    this.id = id;
    this.line = line;
    this.column = column;
    defaults.forEach(this::says);
  }

  void joins(String from, String to, boolean oneWay) {
    source = from;
    target = to;
    directed = oneWay;
  }

  void says(String name, String value) {
    data.put(Vocabulary.plain(name), value);
  }

  /** What it says under a name; empty where it says nothing. */
  String said(String name) {
    return Words.line(data.get(name));
  }

  Map<String, String> data() {
    return data;
  }

  String id() {
    return id;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  String source() {
    return source;
  }

  String target() {
    return target;
  }

  boolean directed() {
    return directed;
  }

  /** Who a node is: by the parts of the name where they are told, else by what it is called. */
  PersonName name() {
    String given = said("given name");
    return given.isEmpty() ? PersonName.of(label()) : new PersonName(given, said("family name"));
  }

  /** What a node is called: Gephi and NetworkX say label, igraph name; else by its id. */
  String label() {
    String label = said("label").isEmpty() ? said("name") : said("label");
    return Words.name(label.isEmpty() ? id : label);
  }
}
