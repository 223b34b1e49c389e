package org.peerassessment.mapping.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.exchange.Column;

/**
 * Everybody whom a file names. An id of the file's own tells two of one name apart; without one a
 * name is a person, with the date of birth where rows are about people.
 */
final class FilePeople {
  private static final int LONGEST_NAME = 100;

  private final Map<String, FilePerson> byId = new LinkedHashMap<>();
  private final Map<String, FilePerson> byName = new LinkedHashMap<>();
  private final Errors errors;

  /** By compared name, once every id has been read. */
  private Map<String, List<FilePerson>> numbered;

  FilePeople(Errors errors) {
    this.errors = errors;
  }

  /** Reads the ids first: a row further down may name whom one further up only numbers. */
  void readIds(List<Row> rows) {
    for (Row row : rows) {
      switch (row.kind()) {
        case TIES -> {
          readId(row, Column.PERSON_A_ID, PersonName.of(row.cell(Column.PERSON_A)), null);
          readId(row, Column.PERSON_B_ID, PersonName.of(row.cell(Column.PERSON_B)), null);
          readInformant(row);
        }
        case USES -> {
          readId(row, Column.PERSON_ID, PersonName.of(row.cell(Column.PERSON)), null);
          readInformant(row);
        }
        default -> readId(row, Column.PERSON_ID, nameOf(row), bornOf(row));
      }
    }
    byId.values().stream()
        .filter(person -> person.name().full().isEmpty())
        .forEach(person -> errors.add(person.first(), null, "exchange.person.idWithoutName"));
  }

  private void readInformant(Row row) {
    readId(row, Column.INFORMANT_ID, PersonName.of(row.cell(Column.INFORMANT)), null);
  }

  static PersonName nameOf(Row row) {
    return new PersonName(row.cell(Column.GIVEN_NAME), row.cell(Column.FAMILY_NAME));
  }

  static LocalDate bornOf(Row row) {
    return Dates.read(row.cell(Column.DATE_OF_BIRTH)).orElse(null);
  }

  private void readId(Row row, Column column, PersonName name, LocalDate born) {
    String id = Words.name(row.cell(column));
    if (id.isEmpty()) {
      return;
    }
    FilePerson known = byId.get(id);
    if (known == null) {
      byId.put(id, checked(new FilePerson("#" + id, row, name, born)));
    } else if (!known.name().full().isEmpty() && !name.full().isEmpty() && !known.isCalled(name)) {
      errors.add(row, column, "exchange.person.idOfTwo", GraphMl.shown(id), known.first().line());
    } else {
      known.learn(name, born);
      checked(known);
    }
  }

  private FilePerson checked(FilePerson person) {
    boolean tooLong =
        person.name().given().length() > LONGEST_NAME
            || person.name().family().length() > LONGEST_NAME;
    if (tooLong) {
      errors.add(person.first(), null, "exchange.person.longName", LONGEST_NAME);
    }
    return person;
  }

  /** Whom a row names, or null if it says nothing there or leaves open who of two it is. */
  FilePerson find(Row row, Column id, Column name) {
    String said = id == null ? "" : Words.name(row.cell(id));
    return said.isEmpty() ? find(row, name, PersonName.of(row.cell(name)), null) : byId.get(said);
  }

  /**
   * @param born tells two of one name apart, or null
   */
  FilePerson find(Row row, Column column, PersonName name, LocalDate born) {
    if (name.full().isEmpty()) {
      return null;
    }
    List<FilePerson> numbered = numbered(name);
    if (numbered.size() > 1) {
      errors.add(row, column, "exchange.person.whichOfTwo", GraphMl.shown(name.full()));
      return null;
    } else if (numbered.size() == 1) {
      return numbered.get(0);
    }
    String key = "=" + Vocabulary.name(name.full()) + (born == null ? "" : "|" + born);
    FilePerson known = byName.get(key);
    if (known == null) {
      known = checked(new FilePerson(key, row, name, born));
      byName.put(key, known);
    }
    return known;
  }

  private List<FilePerson> numbered(PersonName name) {
    if (numbered == null) {
      numbered =
          byId.values().stream()
              .collect(Collectors.groupingBy(p -> Vocabulary.name(p.name().full())));
    }
    return numbered.getOrDefault(Vocabulary.name(name.full()), List.of());
  }

  /** Everybody met so far, in their order. */
  Collection<FilePerson> all() {
    Map<String, FilePerson> all = new LinkedHashMap<>();
    byId.values().forEach(person -> all.put(person.key(), person));
    all.putAll(byName);
    return all.values();
  }

  /** Compared names that more than one person of the file has. */
  Set<String> shared() {
    return all().stream()
        .collect(
            Collectors.groupingBy(p -> Vocabulary.name(p.name().full()), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(e -> e.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
