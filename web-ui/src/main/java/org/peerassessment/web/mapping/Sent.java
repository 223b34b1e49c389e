package org.peerassessment.web.mapping;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.web.frame.Numbers;

/** Reads the answers of the canvas; whatever is missing or of another kind is no answer. */
record Sent(JsonObject asked) {
  String text(String field) {
    return asked.get(field) instanceof JsonString text ? text.getString() : "";
  }

  /**
   * @throws NoSuchRecord if it is missing or no number
   */
  long id(String field) {
    return asked.get(field) instanceof JsonNumber number && number.isIntegral()
        ? number.longValue()
        : Numbers.recordId(text(field));
  }

  Long optionalId(String field) {
    return text(field).isBlank() && !(asked.get(field) instanceof JsonNumber) ? null : id(field);
  }

  boolean isTie() {
    return text("line").startsWith("t");
  }

  /** Id of the tie or use, such as 7 of {@code t7}. */
  long lineId() {
    return Numbers.recordId(text("line").replaceFirst("^[tu]", ""));
  }

  /** The choice, or null where it is none. */
  <E extends Enum<E>> E choice(Class<E> type, String field) {
    return Stream.of(type.getEnumConstants())
        .filter(one -> one.name().equals(text(field)))
        .findFirst()
        .orElse(null);
  }

  /**
   * The day, or null where none was typed.
   *
   * @throws NotAccepted if what was typed is no day
   */
  LocalDate day(String field) {
    try {
      return text(field).isBlank() ? null : LocalDate.parse(text(field).strip());
    } catch (DateTimeParseException noDay) {
      throw new NotAccepted(Reason.about(field, "mapping.noDay"));
    }
  }
}
