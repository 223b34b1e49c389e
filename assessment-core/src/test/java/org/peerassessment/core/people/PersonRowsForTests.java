package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.api.people.PersonLinks;
import org.peerassessment.core.api.people.PersonLinks.Link;

/** Looks past the doors at everything that names a person. */
@ApplicationScoped
public class PersonRowsForTests {
  /** Columns that belong to the person's own row, or tell of the merge itself. */
  private static final Set<String> OWN =
      Set.of(
          "person_identifier.person_id",
          "person_earlier.person_id",
          "person_sound.person_id",
          "assessment_person.person_id",
          "person_merge.gone_id",
          "person_merge.stays_id");

  @Inject @Any private Instance<PersonLinks> features;

  /** What names the person: table, column, key of each row. */
  Set<String> naming(long person) throws Exception {
    Set<String> rows = new TreeSet<>();
    for (Link link : links()) {
      String where = link.table() + "." + link.column();
      InsideTheCore.texts(
              "select r."
                  + link.key()
                  + " from "
                  + link.table()
                  + " r where r."
                  + link.column()
                  + " = "
                  + person)
          .forEach(key -> rows.add(where + " " + key));
    }
    InsideTheCore.texts("select assessment_id from assessment_person where person_id = " + person)
        .forEach(key -> rows.add("assessment_person " + key));
    InsideTheCore.texts(
            "select concat(given_name, ' ', family_name, ' ', coalesce(date_of_birth, ''))"
                + " from person where id = "
                + person)
        .forEach(written -> rows.add("written " + written));
    InsideTheCore.texts(
            "select concat(scheme, '=', value) from person_identifier where person_id = " + person)
        .forEach(number -> rows.add("number " + number));
    return rows;
  }

  /**
   * Columns that hold a person's id, by their foreign keys or their names, and no bean knows of.
   */
  Set<String> unknownColumns() throws Exception {
    Set<String> columns =
        new TreeSet<>(
            InsideTheCore.texts(
                "select concat(table_name, '.', column_name) from information_schema.columns"
                    + " where table_schema = database() and (column_name regexp '(^|_)person(_|$)'"
                    + " and data_type = 'bigint')"
                    + " union select concat(k.table_name, '.', k.column_name)"
                    + " from information_schema.key_column_usage k"
                    + " where k.table_schema = database()"
                    + " and ((k.referenced_table_name = 'person')"
                    + " or (k.referenced_table_name = 'assessment_person'"
                    + " and k.referenced_column_name = 'person_id'))"));
    columns.removeAll(OWN);
    links().forEach(link -> columns.remove(link.table() + "." + link.column()));
    return columns;
  }

  private List<Link> links() {
    return features.stream().flatMap(feature -> feature.links().stream()).toList();
  }
}
