package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerassessment.mapping.api.drawing.Format;
import org.w3c.dom.Document;

/** Whatever somebody types as a name leaves as text, and as nothing else. */
@Tag("R-MAP-13")
class HostileLabelsTest {
  private static final String LONG = "Featherstonehaugh-Cholmondeley ".repeat(40).strip();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"' onload='x' &amp; &#x3c;",
        "]]><svg onload=x>",
        "😀 Sam",
        "שלום כהן",
        "محمد علي",
        "Łukasz Żółć",
        "e\u0301 \u200d\ufe0f"
      })
  void aHostileLabelIsTextInSvgAndGraphMl(String label) {
    Sheet sheet = Sheets.of(List.of(label, "AB"), 1, 1);
    Document svg = Read.xml(Drawing.as(Format.SVG, sheet));
    assertTrue(Read.texts(svg, "title").contains(label));
    assertEquals(0, svg.getElementsByTagNameNS("*", "script").getLength());
    Document graph = Read.xml(Drawing.as(Format.GRAPHML, sheet));
    assertTrue(Read.texts(graph, "data").contains(label));
    assertTrue(Drawing.as(Format.PDF, sheet).length > 0);
    assertTrue(Drawing.as(Format.PNG, sheet).length > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "שלום כהן",
        "محمد علي",
        "فاطمة الزهراء",
        "Γιώργος",
        "Юлия",
        "Łukasz Żółć",
        "😀 Sam"
      })
  void aPdfKeepsTextInManyScripts(String label) {
    String text = Read.pdf(Drawing.as(Format.PDF, Sheets.of(List.of(label, "AB"), 1, 0)));
    assertTrue(text.contains(label), text);
    assertEquals(label, Letters.shown(label), "no box in a picture either");
  }

  @Test
  void whatNoFontHasIsABox() {
    assertEquals("□ □", Letters.shown("王 小"));
  }

  @Test
  void aVeryLongNameStandsInFullInTheTable() {
    Sheet sheet = Sheets.of(List.of(LONG, "AB"), 1, 0);
    String text = Read.pdf(Drawing.as(Format.PDF, sheet)).replaceAll("\\s", "");
    assertTrue(text.contains("Cholmondeley"));
    assertEquals(40, text.substring(text.indexOf("Whattheline")).split("Featherst", -1).length - 1);
    assertTrue(Read.texts(Read.xml(Drawing.as(Format.SVG, sheet)), "title").contains(LONG));
  }

  @Test
  void signsThatTurnOrBreakALineAreTakenOut() {
    assertEquals("ab c", Clean.line("a\u202eb\r\n\tc\u0000\u001b\ud800"));
  }

  @Test
  void anSvgRunsNothingAndFetchesNothing() {
    String svg = new String(Drawing.as(Format.SVG, Sheets.of(9, 14, 2)), StandardCharsets.UTF_8);
    for (String unwanted : List.of("<script", "href", "url(", "<image", "<style", "@import")) {
      assertFalse(svg.contains(unwanted), unwanted);
    }
  }
}
