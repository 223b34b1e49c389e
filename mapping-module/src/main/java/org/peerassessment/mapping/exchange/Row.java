package org.peerassessment.mapping.exchange;

import java.util.Map;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.FileKind;

/**
 * What one line of a table, or one node or edge, says; nothing of it is understood yet.
 *
 * @param kind which of the three kinds of table it is like
 * @param column of the line in GraphML, from 1; 0 in a table
 */
record Row(FileKind kind, int line, int column, Map<Column, String> cells) {
  Row {
    cells = Map.copyOf(cells);
  }

  /** What it says there, without blanks around it; empty where it says nothing. */
  String cell(Column about) {
    return Words.line(cells.get(about));
  }

  boolean says(Column about) {
    return !cell(about).isEmpty();
  }

  /** Holds no word of the file, so that none reaches a log. */
  @Override
  public String toString() {
    return "Row[" + line + "]";
  }
}
