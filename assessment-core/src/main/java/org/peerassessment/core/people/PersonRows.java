package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.PersonLinks.Link;
import org.peerassessment.core.api.shared.Unit;

/**
 * Rows that name a person, of any module's tables: all of them lie on the one connection of the
 * transaction. Names of tables and columns come from {@link Link}s, never from a person's answers.
 */
@ApplicationScoped
class PersonRows {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** Keys of the rows that name a person; without those about the two. */
  List<Long> keys(Link link, long person, long stays) {
    String sql = "select r." + link.key() + from(link) + " where r." + link.column() + " = ?";
    Query query =
        link.other() == null
            ? ask(sql, link.holds(person))
            : ask(sql + " and r." + link.other() + " <> ?", link.holds(person), stays);
    return numbers(query);
  }

  boolean exists(Link link, long key, long person) {
    return !numbers(ask("select 1" + from(link) + row(link), key, link.holds(person))).isEmpty();
  }

  void move(Link link, long key, long from, long to) {
    ask(
            "update " + link.table() + " r set r." + link.column() + " = ?" + row(link),
            link.holds(to),
            key,
            link.holds(from))
        .executeUpdate();
  }

  /** Takes a row away. */
  void remove(Link link, long key, long person) {
    ask("delete r" + from(link) + row(link), key, link.holds(person)).executeUpdate();
  }

  /** The whole row, but what the database computes. */
  String whole(Link link, long key, long person) {
    String columns =
        columns(link.table()).stream()
            .map(column -> "'" + column + "', r." + column)
            .collect(Collectors.joining(", "));
    return (String)
        ask("select json_object(" + columns + ")" + from(link) + row(link), key, link.holds(person))
            .getSingleResult();
  }

  /** Puts a row back as it was. */
  void putBack(Link link, String whole) {
    try (JsonReader reader = Json.createReader(new StringReader(whole))) {
      JsonObject row = reader.readObject();
      List<String> columns = List.copyOf(row.keySet());
      Query insert =
          em.createNativeQuery(
              "insert into "
                  + link.table()
                  + " ("
                  + String.join(", ", columns)
                  + ") values ("
                  + columns.stream().map(c -> "?").collect(Collectors.joining(", "))
                  + ")");
      for (int i = 0; i < columns.size(); i++) {
        insert.setParameter(i + 1, text(row.get(columns.get(i))));
      }
      insert.executeUpdate();
    }
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string
        ? string.getString()
        : value == JsonValue.NULL ? null : value.toString();
  }

  /** Whether anything of an assessment names the person by this link. */
  boolean namesIn(Link link, long person, long assessment) {
    return !numbers(
            ask(
                    "select 1"
                        + from(link)
                        + " where r."
                        + link.column()
                        + " = ? and "
                        + link.assessment()
                        + " = ?",
                    link.holds(person),
                    assessment)
                .setMaxResults(1))
        .isEmpty();
  }

  private List<String> columns(String table) {
    @SuppressWarnings("unchecked")
    List<String> columns =
        em.createNativeQuery(
                "select column_name from information_schema.columns where table_schema = database()"
                    + " and table_name = ? and extra not like '%GENERATED%'"
                    + " order by ordinal_position")
            .setParameter(1, table)
            .getResultList();
    return columns;
  }

  private static String from(Link link) {
    return " from " + link.table() + " r";
  }

  private static String row(Link link) {
    return " where r." + link.key() + " = ? and r." + link.column() + " = ?";
  }

  private Query ask(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static List<Long> numbers(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(number -> ((Number) number).longValue()).toList();
  }
}
