package org.peerassessment.mapping.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.Preview.Header;

/**
 * A file as rows.
 *
 * @param places rows that name a place and nobody who uses it
 */
record Content(List<Header> headers, List<Row> rows, List<Row> places) {

  /**
   * @throws NotReadable if it cannot be read as what it is said to be
   */
  static Content of(ImportFile command, String text) throws NotReadable {
    if (command.kind() == FileKind.GRAPHML) {
      return GraphMl.read(text);
    }
    CsvTable table = CsvTable.read(text);
    List<Column> told = told(command, table.headers());
    List<Header> headers = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      headers.add(new Header(table.headers().get(i), told.get(i)));
    }
    List<Row> rows = table.lines().stream().map(l -> row(command.kind(), l, told)).toList();
    return new Content(headers, rows, List.of());
  }

  private static List<Column> told(ImportFile command, List<String> headers) {
    boolean chosen = command.columns() != null && command.columns().size() == headers.size();
    return chosen ? command.columns() : Headers.of(command.kind(), headers);
  }

  /** A column that two are said to tell, or null. */
  Column toldTwice() {
    Set<Column> seen = EnumSet.noneOf(Column.class);
    return headers.stream()
        .map(Header::tells)
        .filter(column -> column != null && !seen.add(column))
        .findFirst()
        .orElse(null);
  }

  private static Row row(FileKind kind, CsvTable.Line line, List<Column> told) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i) != null) {
        cells.put(told.get(i), line.cells().get(i));
      }
    }
    return new Row(kind, line.number(), 0, cells);
  }
}
