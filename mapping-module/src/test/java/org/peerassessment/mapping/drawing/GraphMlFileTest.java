package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.mapping.api.drawing.Format;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Tag("R-MAP-13")
class GraphMlFileTest {
  private final Sheet sheet = Sheets.of(9, 14, 2);
  private final Document graph = Read.xml(Drawing.as(Format.GRAPHML, sheet));

  @Test
  void everyPointAndLineIsThere() {
    assertEquals(11, elements("node").size());
    assertEquals(18, elements("edge").size());
    Element first = elements("edge").get(1);
    assertEquals("p1", first.getAttribute("source"));
    Map<String, String> data = data(first);
    assertEquals("sibling", data.get("kind"));
    assertEquals("some", data.get("strength"));
    assertEquals("one_way", data.get("direction"));
    assertEquals("2026-09-01", data.get("from"));
    assertEquals(null, data.get("to"));
    assertEquals("Form tutor", data.get("source_words"));
    assertEquals("first_hand", data.get("reliability"));
    assertEquals("2026-11-28T12:00:00Z", data.get("recorded_at"));
  }

  /** NetworkX refuses a line that says otherwise than the graph, and igraph unknown keys. */
  @Test
  void linesSayNoDirectionOfTheirOwnAndEveryKeyIsDeclared() {
    elements("edge").forEach(edge -> assertEquals("", edge.getAttribute("directed")));
    List<String> keys = elements("key").stream().map(key -> key.getAttribute("id")).toList();
    elements("data").forEach(data -> assertTrue(keys.contains(data.getAttribute("key"))));
  }

  private Map<String, String> data(Element of) {
    Map<String, String> data = new HashMap<>();
    NodeList all = of.getElementsByTagNameNS("*", "data");
    for (int i = 0; i < all.getLength(); i++) {
      Element one = (Element) all.item(i);
      data.put(one.getAttribute("key").replaceFirst("^[a-z]+_", ""), one.getTextContent());
    }
    return data;
  }

  private List<Element> elements(String name) {
    NodeList all = graph.getElementsByTagNameNS("*", name);
    return java.util.stream.IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .toList();
  }
}
