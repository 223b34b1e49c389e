package org.peerassessment.core.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/**
 * Somebody an assessment is about. Named by a referrer or a stakeholder, often with a first name
 * only; corrected as more is known.
 */
@Entity
@Table(name = "person")
public class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "date_of_birth")
  private LocalDate dateOfBirth;

  /** How the names sound, to find who may be the same; see {@link Sounds}. */
  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "person_sound", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "sound")
  private Set<String> sounds = new HashSet<>();

  @Column(name = "sounds_as")
  private int soundsAs;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "person_identifier", joinColumns = @JoinColumn(name = "person_id"))
  @MapKeyColumn(name = "scheme")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "value")
  private Map<Scheme, String> identifiers = new HashMap<>();

  /** Makes the row change, and so the version, where only an identifier did. */
  @Column(name = "corrected_at")
  private Instant correctedAt;

  @Version private long version;

  protected Person() {}

  Person(NewPerson as) {
    write(as);
  }

  private void write(NewPerson as) {
    givenName = as.givenName();
    familyName = as.familyName();
    dateOfBirth = as.dateOfBirth();
    hear(List.of());
  }

  /**
   * Makes the keys of how the names sound anew.
   *
   * @param also other names that the person is to be found by
   */
  final void hear(List<NewPerson> also) {
    Set<String> heard = new HashSet<>(Sounds.of(givenName, familyName));
    also.forEach(name -> heard.addAll(Sounds.of(name.givenName(), name.familyName())));
    sounds.retainAll(heard);
    sounds.addAll(heard);
    soundsAs = Sounds.EDITION;
  }

  /**
   * Writes the person as they are now said to be.
   *
   * @param shown the version that the writer saw
   * @param numbers all that are known, tidied
   * @throws ChangedMeanwhile if it is not the version any more
   */
  void correct(long shown, NewPerson as, Map<Scheme, String> numbers, Instant at) {
    if (shown != version) {
      throw new ChangedMeanwhile();
    }
    write(as);
    identifiers.keySet().retainAll(numbers.keySet());
    identifiers.putAll(numbers);
    correctedAt = at;
  }

  /** How the person is written. */
  NewPerson written() {
    return new NewPerson(givenName, familyName, dateOfBirth);
  }

  /** Whether those answers would change how the person is written. */
  boolean isWritten(NewPerson as) {
    return written().equals(as);
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  Map<Scheme, String> identifiers() {
    return Map.copyOf(identifiers);
  }

  PersonView view() {
    return new PersonView(id, givenName, familyName, dateOfBirth);
  }
}
