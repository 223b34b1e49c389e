package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.drawing.Sheet.Told;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Tag("R-MAP-13")
class GraphMlFileTest {
  private static final String INFORMANT = "informant_id";

  private final Sheet sheet = Sheets.of(9, 14, 2);
  private final Document graph = Read.xml(Drawing.as(Format.GRAPHML, sheet));

  @Test
  void everyPointAndLineIsThere() {
    assertEquals(11, elements("node").size());
    assertEquals(18, elements("edge").size());
    Element first = elements("edge").get(1);
    assertEquals("n2", first.getAttribute("source"));
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

  /** The suite's numbers of people are the same in the files of two assessments. */
  @Test
  @Tag("R-MAP-12")
  void noNumberOfTheSuiteLeavesIt() {
    Told byOne =
        new Told("Said by one", "FIRST_HAND", null, null, Sheets.NOON, Map.of(INFORMANT, "p3"));
    Sheet told = Sheets.sheet(sheet.nodes(), List.of(Sheets.told(byOne)));
    Document graph = Read.xml(Drawing.as(Format.GRAPHML, told));

    Set<String> ids = new HashSet<>();
    NodeList nodes = graph.getElementsByTagNameNS("*", "node");
    for (int i = 0; i < nodes.getLength(); i++) {
      ids.add(((Element) nodes.item(i)).getAttribute("id"));
    }
    Element edge = (Element) graph.getElementsByTagNameNS("*", "edge").item(0);
    assertTrue(ids.contains(data(edge).get(INFORMANT)));
    assertTrue(ids.stream().allMatch(id -> id.matches("n[0-9]+")), ids.toString());
    assertEquals("e1", edge.getAttribute("id"));
    assertFalse(
        new String(Drawing.as(Format.GRAPHML, told), StandardCharsets.UTF_8).contains("p3"));
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
