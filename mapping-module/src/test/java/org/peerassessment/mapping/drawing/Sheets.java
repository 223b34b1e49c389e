package org.peerassessment.mapping.drawing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.drawing.Sheet.Edge;
import org.peerassessment.mapping.drawing.Sheet.Fact;
import org.peerassessment.mapping.drawing.Sheet.Head;
import org.peerassessment.mapping.drawing.Sheet.Key;
import org.peerassessment.mapping.drawing.Sheet.Node;
import org.peerassessment.mapping.drawing.Sheet.NodeKind;
import org.peerassessment.mapping.drawing.Sheet.Sample;
import org.peerassessment.mapping.drawing.Sheet.Standing;
import org.peerassessment.mapping.drawing.Sheet.Told;

/** Sheets for tests: fictional, and the same each time. */
final class Sheets {
  static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
  static final Told TOLD =
      new Told("Form tutor", "FIRST_HAND", LocalDate.of(2026, 9, 1), null, NOON);

  private Sheets() {}

  /** Everybody by initials; each sixth is not a member; ties of every kind and strength. */
  static Sheet of(int people, int ties, int places) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      labels.add("" + (char) ('A' + i % 26) + (char) ('A' + i * 7 % 26));
    }
    return of(labels, ties, places);
  }

  static Sheet of(List<String> labels, int ties, int places) {
    Random chance = new Random(7);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      nodes.add(new Node("p" + i, NodeKind.PERSON, labels.get(i), i % 6 != 5, null, false));
    }
    for (int i = 0; i < places; i++) {
      nodes.add(new Node("c" + i, NodeKind.PLACE, "Example Park " + i, false, null, false));
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < ties; i++) {
      int a = i < labels.size() ? i : chance.nextInt(labels.size());
      int b = (a + 1 + chance.nextInt(Math.min(8, labels.size() - 1))) % labels.size();
      edges.add(
          tie(i, a, b, TieKind.values()[i % 8], Strength.values()[i % 3], chance.nextInt(4) == 0));
    }
    for (int i = 0; i < places * 2; i++) {
      int person = chance.nextInt(labels.size());
      edges.add(
          new Edge(
              "u" + i,
              "p" + person,
              "c" + i % places,
              null,
              null,
              false,
              Standing.HOLDS,
              "",
              TOLD,
              null));
    }
    return sheet(nodes, edges);
  }

  static Edge tie(int id, int a, int b, TieKind kind, Strength strength, boolean oneWay) {
    String word = SheetTable.word(kind, strength, false);
    return new Edge(
        "t" + id, "p" + a, "p" + b, kind, strength, oneWay, Standing.HOLDS, word, TOLD, null);
  }

  /** A tie of the first two people. */
  static Edge told(Told told) {
    return new Edge(
        "t1",
        "p0",
        "p1",
        TieKind.FRIEND,
        Strength.SOME,
        false,
        Standing.HOLDS,
        "friend",
        told,
        null);
  }

  static Sheet sheet(List<Node> nodes, List<Edge> edges) {
    List<Key> legend =
        Stream.of(Sample.values())
            .filter(sample -> sample != Sample.MARK)
            .map(sample -> new Key(sample, SheetWords.get("legend." + sample.name())))
            .toList();
    Head head =
        new Head(
            SheetWords.of("title", "PGA-2026-0012"),
            SheetWords.get("caption"),
            SheetWords.of("alternative", nodes.size(), 0, edges.size()),
            List.of(
                new Fact("Assessment", "PGA-2026-0012"),
                new Fact("Purpose", "The health of the young people in the group"),
                new Fact("On the word of", "Form tutor; Park warden; Youth worker")),
            NOON);
    return new Sheet(head, nodes, edges, legend, SheetTable.of(nodes, edges));
  }
}
