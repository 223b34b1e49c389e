package org.peerassessment.mapping.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.exchange.MapImports;

/**
 * A table from CSV (RFC 4180), with comma, semicolon or tab between its cells. Every cell is text:
 * one that begins like a formula is what it says.
 *
 * @param headers of its columns, as written
 */
record CsvTable(List<String> headers, List<Line> lines) {
  /** Characters of one cell at most; what the map takes is shorter still. */
  static final int LONGEST_CELL = 10_000;

  private static final int MOST_COLUMNS = 60;

  /** A first line for Excel alone; the break stays, so that lines keep their numbers. */
  private static final Pattern SAID_SEPARATOR = Pattern.compile("\\Asep=[,;\t](?=\\R)");

  /**
   * @param number of the line of the file on which it begins, from 1
   * @param cells as many as there are headers
   */
  record Line(int number, List<String> cells) {}

  /**
   * @throws NotReadable at the first line that is no row of a table
   */
  static CsvTable read(String written) throws NotReadable {
    String text = SAID_SEPARATOR.matcher(written).replaceFirst("");
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(separator(text))
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .get();
    int begins = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> headers = null;
      List<Line> lines = new ArrayList<>();
      while (records.hasNext()) {
        CSVRecord next = records.next();
        Line line = new Line(begins, Arrays.asList(next.values()));
        begins = (int) parser.getCurrentLineNumber() + 1;
        if (isBlank(line)) {
          continue;
        } else if (headers == null) {
          headers = headers(line);
        } else {
          lines.add(fitted(line, headers.size()));
        }
        if (lines.size() > MapImports.MOST) {
          throw new NotReadable(line.number(), 0, "exchange.csv.tooMany", MapImports.MOST);
        }
      }
      if (headers == null || lines.isEmpty()) {
        throw new NotReadable(0, 0, "exchange.csv.noRows");
      }
      return new CsvTable(headers, lines);
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      // the library's own words are for programmers; a quote is what can break a table
      throw new NotReadable(begins, 0, "exchange.csv.quotes");
    }
  }

  private static boolean isBlank(Line line) {
    return line.cells().stream().allMatch(String::isBlank);
  }

  private static List<String> headers(Line line) throws NotReadable {
    List<String> headers = new ArrayList<>(line.cells());
    while (headers.get(headers.size() - 1).isBlank()) {
      headers.remove(headers.size() - 1);
    }
    if (headers.size() > MOST_COLUMNS) {
      throw new NotReadable(line.number(), 0, "exchange.csv.tooWide", MOST_COLUMNS);
    }
    Set<String> seen = new HashSet<>();
    for (String header : headers) {
      String name = Words.name(header);
      if (name.length() > 100) {
        throw new NotReadable(line.number(), 0, "exchange.csv.longHeader");
      } else if (!name.isEmpty() && !seen.add(Vocabulary.plain(name))) {
        throw new NotReadable(line.number(), 0, "exchange.csv.sameHeader", name);
      }
    }
    return headers;
  }

  private static Line fitted(Line line, int wanted) throws NotReadable {
    List<String> cells = new ArrayList<>(line.cells());
    while (cells.size() > wanted && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.size() != wanted) {
      throw new NotReadable(line.number(), 0, "exchange.csv.cells", cells.size(), wanted);
    } else if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      throw new NotReadable(line.number(), 0, "exchange.cell.tooLong", LONGEST_CELL);
    }
    return new Line(line.number(), cells);
  }

  /** Whatever stands most often in the first line that says something, outside of quotes. */
  static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    String bare = first.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(bare, candidate) > count(bare, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
