package org.peerassessment.mapping.exchange;

import java.time.LocalDate;
import org.peerassessment.core.api.people.NewPerson;

/** Somebody whom a file names, wherever in it. */
final class FilePerson {
  private final String key;
  private final Row first;
  private PersonName name;
  private LocalDate born;
  private Long personId;

  /**
   * @param key tells them apart within the file
   * @param first where they are met first
   */
  FilePerson(String key, Row first, PersonName name, LocalDate born) {
    this.key = key;
    this.first = first;
    this.name = name;
    this.born = born;
  }

  /** A later row may say what an earlier one left open. */
  void learn(PersonName said, LocalDate day) {
    name = name.full().isEmpty() ? said : name;
    born = born == null ? day : born;
  }

  boolean isCalled(PersonName said) {
    return Vocabulary.name(name.full()).equals(Vocabulary.name(said.full()));
  }

  /** Says who it is: the id of somebody known, or a negative number until they have one. */
  void is(long id) {
    personId = id;
  }

  /** Null until it is said. */
  Long personId() {
    return personId;
  }

  String key() {
    return key;
  }

  Row first() {
    return first;
  }

  PersonName name() {
    return name;
  }

  LocalDate born() {
    return born;
  }

  NewPerson asNew() {
    return new NewPerson(name.given(), name.family(), born);
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "FilePerson[" + first + "]";
  }
}
