package org.peerassessment.core.api.people;

import java.util.List;
import org.peerassessment.core.api.shared.Reason;

/**
 * Where a feature keeps ids of people, so that two records of one person can be made one and parted
 * again (R-REF-08). Beans of any module; a test finds a column that no bean names.
 */
public interface PersonLinks {
  /** Every column of the feature that holds a person's id. */
  List<Link> links();

  /**
   * What would make no sense if the two were one. Asked only for somebody who works on everything
   * that names one of them, so that no answer tells of an assessment of others.
   *
   * @return reasons that say what to do first, and name nobody; empty if nothing stands in the way
   */
  default List<Reason> standsInTheWay(long one, long other) {
    return List.of();
  }

  /**
   * One column.
   *
   * @param key the column that tells the rows of one person apart: the row's own id, or what the
   *     person may be linked to once only, such as an account's id; where the one who stays is
   *     linked to the same already, the other's row is put aside
   * @param assessment SQL for the row's assessment, the row being {@code r}; null where such a row
   *     is no reason for an assessment to name the person
   * @param other a column for a second person; where it holds the one who stays, the row is left as
   *     it is; null where there is none
   * @param prefix what stands before the id where the column holds text, such as {@code p} for
   *     {@code p12}; empty where it holds the number
   */
  record Link(
      String table, String column, String key, String assessment, String other, String prefix) {
    /** A column that holds the number. */
    public Link(String table, String column, String key, String assessment, String other) {
      this(table, column, key, assessment, other, "");
    }

    /** A column of a table whose rows have an id and an assessment. */
    public static Link of(String table, String column) {
      return new Link(table, column, "id", "r.assessment_id", null);
    }

    /** A column of text that tells where people are shown, and names nobody by itself. */
    public static Link ofText(String table, String column, String key, String prefix) {
      return new Link(table, column, key, null, null, prefix);
    }

    /** Whether it tells where somebody is shown, which others may change at any time. */
    public boolean isText() {
      return !prefix.isEmpty();
    }

    /** What the column holds for a person. */
    public Object holds(long person) {
      return prefix.isEmpty() ? (Object) person : prefix + person;
    }
  }
}
