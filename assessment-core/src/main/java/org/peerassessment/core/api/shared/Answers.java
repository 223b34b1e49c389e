package org.peerassessment.core.api.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Checks the answers of one form and collects every fault, so that a page can show all of them at
 * once. Ends with {@link #accept()}.
 *
 * <pre>{@code
 * new Answers().text("label", label, 120).date("received", received).accept();
 * }</pre>
 */
public final class Answers {
  /** Longest answer to an open question, in characters. */
  public static final int LONG = 4000;

  /** Longest answer to a short question such as a name, in characters. */
  public static final int SHORT = 200;

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final List<Reason> reasons = new ArrayList<>();

  /** The answer must be there and not longer than {@code most} characters. */
  public Answers text(String field, String value, int most) {
    if (Words.name(value).isEmpty()) {
      return because(field, "answer.missing");
    }
    return optionalText(field, value, most);
  }

  /** The answer may be left out, but is not longer than {@code most} characters. */
  public Answers optionalText(String field, String value, int most) {
    if (value == null) {
      return this;
    }
    if (value.length() > most) {
      return because(field, "answer.tooLong", most, value.length());
    }
    return value.chars().anyMatch(Answers::unprintable)
        ? because(field, "answer.unprintable")
        : this;
  }

  /** Something must be chosen. */
  public Answers chosen(String field, Object value) {
    return value == null ? because(field, "answer.notChosen") : this;
  }

  /** At least one must be chosen. */
  public Answers someChosen(String field, Collection<?> values) {
    return values == null || values.isEmpty() ? because(field, "answer.notChosen") : this;
  }

  /** A date must be there, in living memory or planning range. */
  public Answers date(String field, LocalDate value) {
    return value == null ? because(field, "answer.dateMissing") : optionalDate(field, value);
  }

  /** A date may be left out; if there, in living memory or planning range. */
  public Answers optionalDate(String field, LocalDate value) {
    return require(inRange(value), field, "answer.dateOutOfRange");
  }

  /** Whether the date lies in living memory or planning range, or is left out. */
  public static boolean inRange(LocalDate value) {
    return value == null || !(value.isBefore(EARLIEST) || value.isAfter(LATEST));
  }

  /** The date, if there, is not after {@code latest}. */
  public Answers notAfter(String field, LocalDate value, LocalDate latest) {
    return value != null && value.isAfter(latest)
        ? because(field, "answer.dateInFuture", latest)
        : this;
  }

  /** The date, if there, is not before {@code earliest}. */
  public Answers notBefore(String field, LocalDate value, LocalDate earliest) {
    return value != null && earliest != null && value.isBefore(earliest)
        ? because(field, "answer.dateTooEarly", earliest)
        : this;
  }

  /** Adds {@code key} for the field unless the condition holds. */
  public Answers require(boolean holds, String field, String key, Object... args) {
    return holds ? this : because(field, key, args);
  }

  private Answers because(String field, String key, Object... args) {
    reasons.add(Reason.about(field, key, args));
    return this;
  }

  /**
   * @throws NotAccepted with every fault found, if any was
   */
  public void accept() {
    if (!reasons.isEmpty()) {
      throw new NotAccepted(reasons);
    }
  }

  private static boolean unprintable(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t')
        || c == 0x7f
        || c == 0xfffe
        || c == 0xffff;
  }
}
