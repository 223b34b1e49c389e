package org.peerassessment.mapping.api.map;

import java.util.List;

/**
 * The map as points and lines. People appear by initials only (R-MAP-10), so that a photograph of
 * the screen names nobody.
 */
public record Picture(List<Node> nodes, List<Edge> edges) {
  public Picture {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** What a point stands for. */
  public enum NodeKind {
    PERSON,
    PLACE
  }

  /**
   * @param id unique within the picture, such as {@code p12} or {@code c3}
   * @param label initials of a person, name of a place
   * @param member whether the person is a member of the group now
   */
  public record Node(String id, NodeKind kind, String label, boolean member) {}

  /**
   * @param kind the tie's kind, or null for the use of a place
   * @param strength the tie's strength, or null for the use of a place
   * @param oneWay whether the line runs from source to target only
   */
  public record Edge(
      String id, String source, String target, TieKind kind, Strength strength, boolean oneWay) {}
}
