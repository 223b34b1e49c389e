package org.peerassessment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.people.PersonLinks;

/** Where plans and tasks name people, for two records of one person to be made one. */
@ExtendWith(ArquillianExtension.class)
class PlanPeopleIT {
  @Inject private PlanStory story;
  @Inject @Any private Instance<PersonLinks> features;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    story.waitForTheDoors();
  }

  @Test
  @Tag("R-REF-08")
  void everyColumnThatNamesAPersonIsKnown() throws Exception {
    Set<String> known =
        features.stream()
            .flatMap(feature -> feature.links().stream())
            .map(link -> link.table() + "." + link.column())
            .collect(Collectors.toSet());
    Set<String> named = new TreeSet<>();
    DataSource source = InitialContext.doLookup("jdbc/peer-assessment");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select concat(table_name, '.', column_name) from information_schema.columns"
                    + " where table_schema = database() and column_name regexp"
                    + " '(^|_)(person|member)_id$' and (table_name like 'plan\\_%'"
                    + " or table_name like 'task%' or table_name like 'action%')")) {
      while (rows.next()) {
        named.add(rows.getString(1));
      }
    }
    assertEquals(Set.of("action_member.person_id"), named);
    named.removeAll(known);
    assertEquals(Set.of(), named);
  }
}
