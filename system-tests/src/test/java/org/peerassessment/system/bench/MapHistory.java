package org.peerassessment.system.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a map with its history in bulk: the rows of people, ties, statements and the log of edits
 * as the doors write them, each tie stated once and then corrected, all ties in turn, day by day.
 */
final class MapHistory {
  /** When the first statements were recorded; the following ones a day after each other. */
  static final Instant BEGUN = LocalDate.of(2026, 9, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 1);
  private static final int WEEKS = 26;
  private static final List<String> KINDS =
      List.of("FRIEND", "ONLINE_CONTACT", "FRIEND", "PROTECTIVE", "HARMFUL_INFLUENCE");
  private static final List<String> STRENGTHS = List.of("SOME", "WEAK", "STRONG");

  private final Connection database;
  private final long assessment;
  private final long recorder;

  /**
   * @param recorder id of the account that recorded it all
   */
  MapHistory(Connection database, long assessment, long recorder) {
    this.database = database;
    this.assessment = assessment;
    this.recorder = recorder;
  }

  /** The instant at which that version of everything stood, counted from 1. */
  static Instant standing(int version) {
    return BEGUN.plus(Duration.ofDays(version - 1L)).plus(Duration.ofHours(12));
  }

  void write(int people, int ties, int versions) throws SQLException {
    database.setAutoCommit(false);
    List<Long> named = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      named.add(person(i));
    }
    List<Long> tied = new ArrayList<>();
    for (int i = 0; i < ties; i++) {
      long a = named.get(i % people);
      long b = named.get((i + 1 + i / people) % people);
      tied.add(
          insert(
              "INSERT INTO mapping_tie (assessment_id, person_a, person_b) VALUES (?, ?, ?)",
              assessment,
              a,
              b));
    }
    List<Long> before = new ArrayList<>();
    for (int version = 1; version <= versions; version++) {
      for (int i = 0; i < ties; i++) {
        Timestamp at = at(version, i);
        long stated = statement(tied.get(i), version, at);
        Long gone = version == 1 ? null : before.set(i, stated);
        if (gone == null) {
          before.add(stated);
        } else {
          retract(gone, at);
        }
        edit(tied.get(i), gone, stated, at);
      }
    }
    database.commit();
    database.setAutoCommit(true);
  }

  private static Timestamp at(int version, int tie) {
    return Timestamp.from(BEGUN.plus(Duration.ofDays(version - 1L)).plusMillis(tie));
  }

  private long person(int i) throws SQLException {
    long id =
        insert(
            "INSERT INTO person (given_name, family_name, version) VALUES (?, ?, 1)",
            "Ash",
            "Sample " + i);
    insert(
        "INSERT INTO assessment_person (assessment_id, person_id) VALUES (?, ?)", assessment, id);
    return id;
  }

  private long statement(long tie, int version, Timestamp at) throws SQLException {
    return insert(
        "INSERT INTO mapping_tie_statement (version, tie_id, assessment_id, kind, direction,"
            + " strength, how_it_came, voice, who_says, reliability, held_from, recorded_at,"
            + " recorded_by) VALUES (1, ?, ?, ?, 'NONE', ?, ?, 'OTHER',"
            + " 'Two members, third session', 'FIRST_HAND', ?, ?, ?)",
        tie,
        assessment,
        KINDS.get((int) (tie % KINDS.size())),
        STRENGTHS.get((int) (tie % STRENGTHS.size())),
        "Through the sports hall, version " + version,
        Date.valueOf(FIRST_DAY.plusWeeks(tie % WEEKS)),
        at,
        recorder);
  }

  private void retract(long statement, Timestamp at) throws SQLException {
    insert(
        "UPDATE mapping_tie_statement SET version = 2, retracted_at = ?, retracted_by = ?,"
            + " why_retracted = 'Said more plainly.' WHERE id = ?",
        at,
        recorder,
        statement);
  }

  private void edit(long tie, Long before, long after, Timestamp at) throws SQLException {
    long edit =
        insert(
            "INSERT INTO mapping_edit (assessment_id, act, done_at, done_by) VALUES (?, ?, ?, ?)",
            assessment,
            before == null ? "STATE" : "CORRECT",
            at,
            recorder);
    insert(
        "INSERT INTO mapping_edit_turn (edit_id, thing, thing_id, before_id, after_id)"
            + " VALUES (?, 'TIE', ?, ?, ?)",
        edit,
        tie,
        before,
        after);
  }

  /** The id that the row was given, or 0 if it was given none. */
  private long insert(String sql, Object... values) throws SQLException {
    try (PreparedStatement row = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      for (int i = 0; i < values.length; i++) {
        row.setObject(i + 1, values[i]);
      }
      row.executeUpdate();
      try (ResultSet keys = row.getGeneratedKeys()) {
        return keys.next() ? keys.getLong(1) : 0;
      }
    }
  }
}
