package org.peerassessment.mapping.drawing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.view.Agreement;

/**
 * All that stands on a drawn map. It holds labels, never names; every text is cleaned at birth.
 *
 * @param head what stands above the picture
 * @param legend what the looks of points and lines mean
 * @param table the ties and uses in words
 * @param behind what is painted behind points and lines
 * @param besides people on whose word lines rest and who are no points of the picture
 */
public record Sheet(
    Head head,
    List<Node> nodes,
    List<Edge> edges,
    List<Key> legend,
    Table table,
    Behind behind,
    List<Node> besides) {
  public Sheet {
    nodes = List.copyOf(nodes);
    besides = List.copyOf(besides);
    edges = List.copyOf(edges);
    legend = List.copyOf(legend);
  }

  /** A sheet whose informants are all points of it. */
  public Sheet(Head head, List<Node> nodes, List<Edge> edges, List<Key> legend, Table table) {
    this(head, nodes, edges, legend, table, Behind.AREAS, List.of());
  }

  /** Holds no word of the map, so that none reaches a log. */
  @Override
  public String toString() {
    return "Sheet[" + nodes.size() + ", " + edges.size() + "]";
  }

  /**
   * What is painted behind points and lines.
   *
   * @param areas whether there is an area around each place and those who use it
   * @param rings around confirmed subgroups
   */
  public record Behind(boolean areas, List<Ring> rings) {
    static final Behind AREAS = new Behind(true, List.of());

    public Behind {
      rings = List.copyOf(rings);
    }
  }

  /**
   * A ring around a confirmed subgroup.
   *
   * @param name what the subgroup is called
   * @param people ids of those of them who are drawn, two or more
   */
  public record Ring(String name, Set<String> people) {
    public Ring {
      name = Clean.line(name);
      people = Set.copyOf(people);
    }
  }

  /**
   * @param caption how the picture is to be read
   * @param alternative what the picture shows, in one sentence
   * @param made when the file was made
   */
  public record Head(
      String title, String caption, String alternative, List<Fact> facts, Instant made) {
    public Head {
      title = Clean.line(title);
      caption = Clean.line(caption);
      alternative = Clean.line(alternative);
      facts = List.copyOf(facts);
    }
  }

  /** Such as 'Purpose' and what it is. */
  public record Fact(String name, String value) {
    public Fact {
      name = Clean.line(name);
      value = Clean.line(value);
    }
  }

  /** What a point stands for. */
  public enum NodeKind {
    PERSON,
    PLACE
  }

  /**
   * @param member whether the person is a member of the group
   * @param at where it stands, or null if nobody has placed it
   * @param faint whether it is drawn faintly: not in the group on that day
   * @param disputed whether accounts differ on whether they belong
   * @param more what no picture shows, by its name in files of data
   */
  public record Node(
      String id,
      NodeKind kind,
      String label,
      boolean member,
      Position at,
      boolean faint,
      boolean disputed,
      Map<String, String> more) {
    public Node {
      label = Clean.line(label);
      more = clean(more);
    }

    public Node(
        String id, NodeKind kind, String label, boolean member, Position at, boolean faint) {
      this(id, kind, label, member, at, faint, false, Map.of());
    }
  }

  private static Map<String, String> clean(Map<String, String> more) {
    return more.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Clean.text(one.getValue())));
  }

  /** Where a point stands: from 0 to 1 of the picture's width and height. */
  public record Position(double x, double y) {
    public Position {
      x = Math.min(1, Math.max(0, x));
      y = Math.min(1, Math.max(0, y));
    }
  }

  /**
   * @param kind the tie's kind, or null for the use of a place
   * @param strength null for the use of a place
   * @param oneWay whether it runs from source to target only
   * @param word kind, strength and the mark of how two views agree, as they stand on the line
   * @param agreed how two views that are laid over each other stand to it, or null
   */
  public record Edge(
      String id,
      String source,
      String target,
      TieKind kind,
      Strength strength,
      boolean oneWay,
      Standing standing,
      String word,
      Told told,
      Agreed agreed) {
    public Edge {
      word = Clean.line(word);
    }

    boolean ended() {
      return standing == Standing.ENDED;
    }

    boolean isUse() {
      return kind == null;
    }

    /** Whether a place brings the two together, rather than something between them. */
    boolean isAssigned() {
      return kind == TieKind.ASSOCIATE_THROUGH_PLACE;
    }
  }

  /** How a line stands on the day that is drawn. */
  public enum Standing {
    HOLDS,
    /** It holds, though nobody said since when, on a day that is past. */
    UNDATED,
    ENDED
  }

  /** How two views stand to a line, and the words for it. */
  public record Agreed(Agreement how, String words) {
    public Agreed {
      words = Clean.line(words);
    }
  }

  /**
   * Whose word a line rests on.
   *
   * @param words who says so
   * @param reliability name of the choice
   * @param from first day, or null
   * @param to last day, or null
   * @param more what no picture shows, by its name in files of data
   */
  public record Told(
      String words,
      String reliability,
      LocalDate from,
      LocalDate to,
      Instant recordedAt,
      Map<String, String> more) {
    public Told {
      words = Clean.line(words);
      more = clean(more);
    }

    public Told(
        String words, String reliability, LocalDate from, LocalDate to, Instant recordedAt) {
      this(words, reliability, from, to, recordedAt, Map.of());
    }
  }

  /**
   * An entry of the legend.
   *
   * @param mark as it stands on lines; empty where something else is shown
   */
  public record Key(Sample sample, String mark, String words) {
    public Key {
      words = Clean.line(words);
    }

    public Key(Sample sample, String words) {
      this(sample, "", words);
    }
  }

  /** What an entry of the legend shows. */
  public enum Sample {
    MEMBER,
    SOMEBODY_ELSE,
    DISPUTED,
    PLACE,
    RELATIONAL,
    ASSIGNED,
    USE,
    AREA,
    WEAK,
    SOME,
    STRONG,
    ONE_WAY,
    FAINT,
    UNDATED,
    SUBGROUP,
    /** What stands on a line for how two views agree. */
    MARK
  }

  /**
   * @param more how it is said that rows were left out, where they do not fit
   */
  public record Table(String title, List<String> columns, List<Row> rows, String more) {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** One line of the picture in words, a cell for each column. */
  public record Row(List<String> cells) {
    public Row {
      cells = cells.stream().map(Clean::line).toList();
    }
  }
}
