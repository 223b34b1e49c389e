package org.peerassessment.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.peerassessment.core.api.people.PersonLinks.Link;

/** What a merge did to one row that named the person who went. */
@Entity
@Table(name = "person_merge_row")
public class MovedRow {
  /** What happened to the row. */
  enum What {
    /** It names the one who stays now. */
    MOVED,
    /** The one who stays had the like already: it was put aside, whole. */
    PUT_ASIDE,
    /** An assessment came to name the one who stays. */
    NAMED,
    /** An assessment does not name the one who went any more. */
    LEFT
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "merge_id")
  private long mergeId;

  @Column(name = "table_name")
  private String inTable;

  @Column(name = "column_name")
  private String inColumn;

  private String prefix;

  @Column(name = "key_name")
  private String keyName;

  @Column(name = "row_key")
  private long rowKey;

  @Enumerated(EnumType.STRING)
  private What what;

  @Column(name = "row_before")
  private String before;

  protected MovedRow() {}

  /**
   * @param before the whole row as JSON: as it was where it was put aside, as it became where a
   *     link of text was moved; else empty
   */
  MovedRow(long mergeId, Link link, long key, What what, String before) {
    this.mergeId = mergeId;
    this.inTable = link.table();
    this.inColumn = link.column();
    this.prefix = link.prefix();
    this.keyName = link.key();
    this.rowKey = key;
    this.what = what;
    this.before = before;
  }

  Link link() {
    return new Link(inTable, inColumn, keyName, null, null, prefix);
  }

  long key() {
    return rowKey;
  }

  What what() {
    return what;
  }

  String before() {
    return before;
  }
}
