package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.StringLength;
import org.peerassessment.mapping.api.drawing.Format;

@Tag("R-MAP-13")
class AnyLabelTest {
  @Property(tries = 150)
  void noLabelBreaksAFile(
      @ForAll @StringLength(max = 60) String one, @ForAll @StringLength(max = 300) String other) {
    Sheet sheet = Sheets.of(List.of(one, other), 2, 1);
    List<String> titles = Read.texts(Read.xml(Drawing.as(Format.SVG, sheet)), "title");
    List.of(Clean.line(one), Clean.line(other)).stream()
        .filter(label -> !label.isEmpty())
        .forEach(label -> assertTrue(titles.contains(label)));
    List<String> data = Read.texts(Read.xml(Drawing.as(Format.GRAPHML, sheet)), "data");
    assertTrue(data.contains(Clean.line(one)));
    assertTrue(Drawing.as(Format.PDF, sheet).length > 0);
    new Painter(sheet, Leaf.of(sheet)).paint(new Noted());
  }
}
