package org.peerassessment.web.mapping;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.peerassessment.mapping.api.map.Picture;

/** The picture as the elements that Cytoscape draws. */
final class PictureJson {
  private PictureJson() {}

  static String of(Picture picture) {
    JsonArrayBuilder nodes = Json.createArrayBuilder();
    for (Picture.Node node : picture.nodes()) {
      nodes.add(
          data(
              Json.createObjectBuilder()
                  .add("id", node.id())
                  .add("label", node.label())
                  .add("kind", node.kind().name())
                  .add("member", node.member())));
    }
    JsonArrayBuilder edges = Json.createArrayBuilder();
    for (Picture.Edge edge : picture.edges()) {
      edges.add(
          data(
              Json.createObjectBuilder()
                  .add("id", edge.id())
                  .add("source", edge.source())
                  .add("target", edge.target())
                  .add("kind", edge.kind() == null ? "USE" : edge.kind().name())
                  .add("strength", edge.strength() == null ? "NONE" : edge.strength().name())
                  .add("oneWay", edge.oneWay())));
    }
    return Json.createObjectBuilder().add("nodes", nodes).add("edges", edges).build().toString();
  }

  private static JsonObjectBuilder data(JsonObjectBuilder data) {
    return Json.createObjectBuilder().add("data", data);
  }
}
