package org.peerassessment.system.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.drawing.Sheet;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Fact;
import org.peerassessment.mapping.drawing.Sheet.Head;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;
import org.peerassessment.mapping.drawing.Sheet.Row;
import org.peerassessment.mapping.drawing.Sheet.Standing;
import org.peerassessment.mapping.drawing.Sheet.Table;
import org.peerassessment.mapping.drawing.Sheet.Told;

/** A large fictional map, the same each time. */
final class LargeSheet {
  private static final Instant MADE = Instant.parse("2026-11-28T12:00:00Z");
  private static final Told TOLD =
      new Told("Form tutor", "FIRST_HAND", LocalDate.of(2026, 9, 1), null, MADE);

  private LargeSheet() {}

  static Sheet of(int people, int ties) {
    Random chance = new Random(7);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      nodes.add(new Node("p" + i, NodeKind.PERSON, "AB" + i, i % 6 != 5, null, false));
    }
    List<Edge> edges = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ties; i++) {
      int a = chance.nextInt(people);
      int b = (a + 1 + chance.nextInt(8)) % people;
      TieKind kind = TieKind.values()[i % 8];
      Strength strength = Strength.values()[i % 3];
      edges.add(
          new Edge(
              "t" + i,
              "p" + a,
              "p" + b,
              kind,
              strength,
              i % 4 == 0,
              Standing.HOLDS,
              kind + ", " + strength,
              TOLD,
              null));
      rows.add(
          new Row(
              List.of(
                  "AB" + a,
                  "and",
                  "AB" + b,
                  kind.name(),
                  strength.name(),
                  TOLD.words(),
                  "First hand",
                  "Since 1 September 2026")));
    }
    Head head =
        new Head(
            "Peer map",
            "Recorded views, not facts.",
            "A large map.",
            List.of(new Fact("Assessment", "PGA-2026-0012")),
            MADE);
    List<String> columns =
        List.of("Who", "", "With whom", "What", "Strength", "Who says", "How", "When");
    return new Sheet(head, nodes, edges, List.of(), new Table("Ties", columns, rows, "More."));
  }
}
