package org.peerassessment.core.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.audit.AuditTrail.Filter;

/**
 * Which rows of the trail are asked for, as a condition on {@code audit_entry e}.
 *
 * @param values of the condition's question marks, in order
 */
record Which(String where, List<Object> values) {
  static Which ofAssessment(long id) {
    return new Which(" WHERE e.assessment_id = ?", List.of(id));
  }

  /**
   * @param zone whose days are meant
   */
  static Which of(Filter filter, ZoneId zone) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    if (filter.by() != null) {
      conditions.add("e.actor_id = ?");
      values.add(filter.by());
    }
    if (filter.assessment().matches("[0-9]{1,18}")) {
      conditions.add("e.assessment_id = ?");
      values.add(Long.valueOf(filter.assessment()));
    } else if (!filter.assessment().isEmpty()) {
      conditions.add("e.assessment_id IN (SELECT a.id FROM assessment a WHERE a.number = ?)");
      values.add(filter.assessment());
    }
    if (filter.from() != null) {
      conditions.add("e.at >= ?");
      values.add(beginning(filter.from(), zone));
    }
    if (filter.to() != null) {
      conditions.add("e.at < ?");
      values.add(beginning(filter.to().plusDays(1), zone));
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return new Which(where, List.copyOf(values));
  }

  private static LocalDateTime beginning(LocalDate day, ZoneId zone) {
    return LocalDateTime.ofInstant(day.atStartOfDay(zone).toInstant(), ZoneOffset.UTC);
  }
}
