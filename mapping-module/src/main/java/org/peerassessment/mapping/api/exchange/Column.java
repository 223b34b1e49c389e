package org.peerassessment.mapping.api.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a column of a table tells. */
public enum Column {
  GIVEN_NAME(FileKind.PEOPLE),
  FAMILY_NAME(FileKind.PEOPLE),
  DATE_OF_BIRTH(FileKind.PEOPLE),
  PERSON_A(FileKind.TIES),
  /** A number or word that stands for the person in this file only. */
  PERSON_A_ID(FileKind.TIES),
  PERSON_B(FileKind.TIES),
  PERSON_B_ID(FileKind.TIES),
  PERSON(FileKind.USES),
  PERSON_ID(FileKind.PEOPLE, FileKind.USES),
  PLACE(FileKind.USES),
  PLACE_KIND(FileKind.USES),
  KIND(FileKind.TIES),
  DIRECTION(FileKind.TIES),
  STRENGTH(FileKind.TIES),
  HOW_IT_CAME(FileKind.TIES),
  TIMES(FileKind.USES),
  WHO_ELSE(FileKind.USES),
  GUARDIANS(FileKind.USES),
  SAFETY(FileKind.USES),
  VOICE(FileKind.TIES, FileKind.USES),
  INFORMANT(FileKind.TIES, FileKind.USES),
  INFORMANT_ID(FileKind.TIES, FileKind.USES),
  WHO_SAYS(FileKind.TIES, FileKind.USES),
  RELIABILITY(FileKind.TIES, FileKind.USES),
  FROM(FileKind.TIES, FileKind.USES),
  TO(FileKind.TIES, FileKind.USES);

  private final Set<FileKind> kinds;

  Column(FileKind... kinds) {
    this.kinds = Set.of(kinds);
  }

  /** What columns of a kind of table can tell, in the order of the forms. */
  public static List<Column> of(FileKind kind) {
    return Arrays.stream(values()).filter(column -> column.kinds.contains(kind)).toList();
  }
}
