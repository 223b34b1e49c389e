package org.peerassessment.mapping.api.exchange;

import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UseSaid;

/**
 * What a file would bring.
 *
 * @param encoding how its letters are written
 * @param headers of the table's columns; empty for GraphML
 * @param first the first {@link #SHOWN} rows
 * @param errors the first {@link #MOST_ERRORS}; with one alone nothing is brought in
 * @param moreErrors how many there are beyond those
 * @param births of whom the file says another date of birth; none is taken over
 * @param digest names this preview when its file is brought in
 */
public record Preview(
    Encoding encoding,
    List<Header> headers,
    Counts counts,
    List<Row> first,
    List<ErrorAt> errors,
    int moreErrors,
    List<UnknownPerson> people,
    List<UnknownPlace> places,
    List<OtherBirth> births,
    String digest) {
  /** Rows that are shown at most. */
  public static final int SHOWN = 50;

  /** Errors that are told one by one at most. */
  public static final int MOST_ERRORS = 200;

  public Preview {
    headers = List.copyOf(headers);
    first = List.copyOf(first);
    errors = List.copyOf(errors);
    people = List.copyOf(people);
    places = List.copyOf(places);
    births = List.copyOf(births);
  }

  /** Whether it can be brought in as it is: no error, nobody left open, and something new. */
  public boolean ready() {
    return errors.isEmpty() && settled() && counts.anything();
  }

  /** Whether everybody and every place that was not known has been settled. */
  public boolean settled() {
    return people.stream().noneMatch(UnknownPerson::open) && places.stream().noneMatch(p -> p.open);
  }

  /** Holds no word of the file, so that none reaches a log. */
  @Override
  public String toString() {
    return "Preview[" + counts + "]";
  }

  /** How the letters of a text file are written. */
  public enum Encoding {
    UTF_8,
    /** Older programs of Windows; taken only where it is not UTF-8. */
    WINDOWS_1252
  }

  /**
   * @param tells null if the column is left out
   */
  public record Header(String name, Column tells) {}

  /**
   * @param people who would be named in the assessment
   * @param there rows that say what is said already
   */
  public record Counts(int people, int places, int ties, int uses, int there) {
    public boolean anything() {
      return people + places + ties + uses > 0;
    }
  }

  /**
   * One row as it was understood.
   *
   * @param other the second person of a tie, the place of a use, or empty
   * @param tie null unless the row is one; likewise the use, and the date of birth
   */
  public record Row(
      int line,
      String name,
      String other,
      TieSaid tie,
      UseSaid use,
      LocalDate born,
      boolean there) {
    /** Holds no name, so that none reaches a log. */
    @Override
    public String toString() {
      return "Row[" + line + "]";
    }
  }

  /**
   * Something that stands in the way, and where.
   *
   * @param line of the file, from 1; 0 for the file as a whole
   * @param column of that line in GraphML, from 1; 0 in a table
   * @param about the table's column, or null
   */
  public record ErrorAt(int line, int column, Column about, Reason reason) {}

  /**
   * Somebody whom the assessment does not name so, or names twice.
   *
   * @param likely who it may be of those the caller's assessments name; never decided
   * @param open whether the caller has to say who it is
   */
  public record UnknownPerson(
      String id, String name, LocalDate born, int line, List<Likely> likely, boolean open) {
    public UnknownPerson {
      likely = List.copyOf(likely);
    }

    /** Holds no name, so that none reaches a log. */
    @Override
    public String toString() {
      return "UnknownPerson[" + line + "]";
    }
  }

  /**
   * Somebody known, of whom the file says another date of birth than the record, or one that the
   * record lacks. The record keeps its own until somebody corrects the person.
   *
   * @param said by the file
   * @param known by the record, or null
   * @param here whether the assessment names them already, so that they have a page in it
   */
  public record OtherBirth(
      long personId, String name, LocalDate said, LocalDate known, boolean here) {
    /** Holds no name, so that none reaches a log. */
    @Override
    public String toString() {
      return "OtherBirth[" + personId + "]";
    }
  }

  /**
   * A place that the assessment does not name.
   *
   * @param kind what the file or the caller says it is, or null
   * @param open whether the caller has to say what kind of place it is
   */
  public record UnknownPlace(String id, String name, int line, Kind kind, boolean open) {}
}
