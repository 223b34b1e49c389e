package org.peerassessment.mapping.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.view.Agreement;
import org.peerassessment.mapping.api.view.MapView.Line;

/**
 * What two informants say of the same two ends. What one of them does not report is not thereby
 * denied: it is told as said by the other only (R-MAP-05).
 */
final class Comparison {
  private final Informant first;
  private final LocalDate day;
  private final Map<Ends, List<Line>> byEnds = new TreeMap<>();

  /**
   * @param day on which what they say is compared: what ended before it is over
   */
  Comparison(Informant first, List<Line> lines, LocalDate day) {
    this.first = first;
    this.day = day;
    lines.forEach(
        line -> byEnds.computeIfAbsent(Ends.of(line), ends -> new ArrayList<>()).add(line));
  }

  /** The two ends of a line, whichever way it runs. */
  record Ends(String one, String other) implements Comparable<Ends> {
    static Ends of(Line line) {
      boolean inOrder = line.source().compareTo(line.target()) <= 0;
      return inOrder
          ? new Ends(line.source(), line.target())
          : new Ends(line.target(), line.source());
    }

    @Override
    public int compareTo(Ends to) {
      int byOne = one.compareTo(to.one);
      return byOne == 0 ? other.compareTo(to.other) : byOne;
    }
  }

  Set<Ends> ends() {
    return byEnds.keySet();
  }

  List<Line> first(Ends ends) {
    return said(ends, true).toList();
  }

  List<Line> second(Ends ends) {
    return said(ends, false).toList();
  }

  private Stream<Line> said(Ends ends, boolean byFirst) {
    return byEnds.get(ends).stream().filter(line -> line.informant().equals(first) == byFirst);
  }

  Agreement agreement(Ends ends) {
    Set<String> one = what(said(ends, true));
    Set<String> other = what(said(ends, false));
    if (other.isEmpty()) {
      return Agreement.ONLY_FIRST;
    } else if (one.isEmpty()) {
      return Agreement.ONLY_SECOND;
    }
    return one.equals(other) ? Agreement.BOTH : Agreement.DIFFER;
  }

  /** What is said, without by whom, since when and how they know. */
  private Set<String> what(Stream<Line> lines) {
    return lines
        .map(
            line ->
                Stream.of(
                        line.kind(),
                        line.strength(),
                        line.safety(),
                        line.oneWay() ? line.source() : "",
                        line.to() != null && line.to().isBefore(day))
                    .map(String::valueOf)
                    .collect(Collectors.joining("/")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
