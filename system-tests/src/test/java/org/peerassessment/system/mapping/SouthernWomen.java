package org.peerassessment.system.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.Programs;

/**
 * Who of 18 women was at which of 14 gatherings: Davis, Gardner and Gardner, Deep South (1941), as
 * NetworkX ships the table. The table gives month and day of each gathering and no year; here it is
 * 1935, one of those in which the authors were there. All 14 lie in one year, from February to
 * November.
 *
 * <p>NetworkX is called as a program; {@code ./verify} installs it.
 *
 * @param days of the gatherings, in the order of the table
 * @param at by woman, in the order of the table
 */
record SouthernWomen(SortedMap<String, LocalDate> days, Map<String, Set<String>> at) {
  private static final int YEAR = 1935;
  private static final String DATES =
      "6/27 3/2 4/12 9/26 2/25 5/19 3/15 9/16 4/8 6/10 2/23 4/7 11/21 8/3";

  /** A tie between two, or the use of a place, with its first and last day. */
  record Line(String one, String other, LocalDate from, LocalDate to) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What it is called, whichever end comes first. */
    String name() {
      return name(one, other);
    }

    static String name(String one, String other) {
      return String.join(" and ", new TreeSet<>(List.of(one, other)));
    }
  }

  static SouthernWomen asShipped() {
    SortedMap<String, LocalDate> days = new TreeMap<>();
    String[] dates = DATES.split(" ");
    for (int i = 0; i < dates.length; i++) {
      String[] parts = dates[i].split("/");
      days.put(
          "E" + (i + 1),
          LocalDate.of(YEAR, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }
    Map<String, Set<String>> at = new TreeMap<>();
    for (String line : networkX("data")) {
      String[] cells = line.split("\t");
      at.computeIfAbsent(cells[0], woman -> new LinkedHashSet<>()).add(cells[1]);
    }
    return new SouthernWomen(days, at);
  }

  /** The 14 waves. */
  SortedSet<LocalDate> waves() {
    return new TreeSet<>(days.values());
  }

  List<Line> uses() {
    List<Line> uses = new ArrayList<>();
    at.forEach(
        (woman, gatherings) ->
            gatherings.forEach(
                where -> uses.add(new Line(woman, where, days.get(where), days.get(where)))));
    return uses;
  }

  /** Two who were at a gathering together are tied from the first such day to the last. */
  List<Line> ties() {
    List<Line> ties = new ArrayList<>();
    List<String> women = List.copyOf(at.keySet());
    for (int i = 0; i < women.size(); i++) {
      for (int j = i + 1; j < women.size(); j++) {
        TreeSet<LocalDate> together = new TreeSet<>();
        Set<String> others = at.get(women.get(j));
        at.get(women.get(i)).stream()
            .filter(others::contains)
            .forEach(where -> together.add(days.get(where)));
        if (!together.isEmpty()) {
          ties.add(new Line(women.get(i), women.get(j), together.first(), together.last()));
        }
      }
    }
    return ties;
  }

  /** Names of the lines that hold on a day. */
  static SortedSet<String> on(LocalDate day, List<Line> lines) {
    SortedSet<String> names = new TreeSet<>();
    lines.stream().filter(line -> line.holds(day)).forEach(line -> names.add(line.name()));
    return names;
  }

  String peopleAsCsv() {
    StringBuilder csv = new StringBuilder("given name,family name\n");
    at.keySet().forEach(woman -> csv.append(woman.replace(' ', ',')).append('\n'));
    return csv.toString();
  }

  String usesAsCsv() {
    StringBuilder csv =
        new StringBuilder("person,place,place kind,safety,voice,who says,reliability,from,to\n");
    for (Line use : uses()) {
      csv.append(
          "%s,%s,other,not known,other,The table of the book,documented,%s,%s\n"
              .formatted(use.one(), use.other(), use.from(), use.to()));
    }
    return csv.toString();
  }

  String tiesAsCsv() {
    StringBuilder csv =
        new StringBuilder(
            "person A,person B,kind,direction,strength,voice,who says,reliability,from,to\n");
    for (Line tie : ties()) {
      csv.append(
          "%s,%s,associate through place,none,some,other,The table of the book,documented,%s,%s\n"
              .formatted(tie.one(), tie.other(), tie.from(), tie.to()));
    }
    return csv.toString();
  }

  /** What NetworkX reads in a file, a line for each point, and for each line on each day. */
  List<String> read(Path graphMl) {
    return networkX(
        Stream.concat(
                Stream.of("read", graphMl.toString()), waves().stream().map(LocalDate::toString))
            .toArray(String[]::new));
  }

  private static List<String> networkX(String... asked) {
    Path said = Places.emptied("southern-women").resolve("said.txt");
    Path script =
        Places.root()
            .resolve(Path.of("system-tests", "src", "test", "resources", "mapping"))
            .resolve("southern_women.py");
    List<String> command =
        Stream.concat(Stream.of("/usr/bin/python3", script.toString()), Stream.of(asked)).toList();
    Programs.run(command, said.getParent(), Map.of(), said, Duration.ofMinutes(1));
    try {
      return Files.readAllLines(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
