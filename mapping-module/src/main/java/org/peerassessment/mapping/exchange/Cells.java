package org.peerassessment.mapping.exchange;

import java.time.LocalDate;
import org.peerassessment.mapping.api.exchange.Column;
import org.peerassessment.mapping.api.exchange.Unsaid;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UseSaid;

/** Understands the cells of rows; a word that is not known is an error at its column. */
final class Cells {
  private final Unsaid unsaid;
  private final Errors errors;

  Cells(Unsaid unsaid, Errors errors) {
    this.unsaid = unsaid;
    this.errors = errors;
  }

  /**
   * @param informant the young person whom the row names, or null
   */
  TieSaid tie(Row row, Long informant) {
    return new TieSaid(
        choice(row, Column.KIND, TieKind.class, unsaid.kind()),
        choice(row, Column.DIRECTION, Direction.class, Direction.NONE),
        choice(row, Column.STRENGTH, Strength.class, unsaid.strength()),
        row.cell(Column.HOW_IT_CAME),
        source(row, informant),
        date(row, Column.FROM),
        date(row, Column.TO),
        null);
  }

  /**
   * @param informant the young person whom the row names, or null
   */
  UseSaid use(Row row, Long informant) {
    return new UseSaid(
        row.cell(Column.TIMES),
        row.cell(Column.WHO_ELSE),
        row.cell(Column.GUARDIANS),
        choice(row, Column.SAFETY, Safety.class, unsaid.safety()),
        source(row, informant),
        date(row, Column.FROM),
        date(row, Column.TO));
  }

  /** The row's own word; what it leaves open is filled in, a person only with their voice. */
  private Source source(Row row, Long informant) {
    Source otherwise = unsaid.source();
    boolean own = row.says(Column.VOICE);
    Voice voice =
        choice(
            row,
            Column.VOICE,
            Voice.class,
            informant != null ? Voice.YOUNG_PERSON : otherwise.voice());
    Long person = own || informant != null ? informant : otherwise.person();
    String whoSays = row.cell(Column.WHO_SAYS);
    boolean fill = whoSays.isEmpty() && informant == null && otherwise.whoSays() != null;
    return new Source(
        voice,
        voice == Voice.YOUNG_PERSON ? person : null,
        fill ? otherwise.whoSays().strip() : whoSays,
        choice(row, Column.RELIABILITY, Reliability.class, otherwise.reliability()));
  }

  private <E extends Enum<E>> E choice(Row row, Column column, Class<E> type, E otherwise) {
    String word = row.cell(column);
    if (word.isEmpty()) {
      return otherwise;
    }
    E found = Vocabulary.find(type, word).orElse(null);
    if (found == null) {
      errors.add(row, column, "exchange.cell.unknownWord", GraphMl.shown(word));
    }
    return found;
  }

  LocalDate date(Row row, Column column) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      return null;
    }
    LocalDate found = Dates.read(text).orElse(null);
    if (found == null) {
      errors.add(row, column, "exchange.cell.noDate", GraphMl.shown(text));
    }
    return found;
  }
}
