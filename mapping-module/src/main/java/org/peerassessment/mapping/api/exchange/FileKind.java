package org.peerassessment.mapping.api.exchange;

/** What a file holds. */
public enum FileKind {
  /** A table of people. */
  PEOPLE,
  /** A table of ties. */
  TIES,
  /** A table of who uses which place. */
  USES,
  /** A network in GraphML: people and places as nodes, ties and uses as edges. */
  GRAPHML
}
