package org.peerassessment.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.Scheme;

/**
 * That two records of one person were made one, how the one that stays was written, and undoing.
 */
@Entity
@Table(name = "person_merge")
public class PersonMerge {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "gone_id")
  private long goneId;

  @Column(name = "stays_id")
  private long staysId;

  @Column(name = "assessment_id")
  private long assessmentId;

  private String reason;

  @Column(name = "merged_by")
  private long mergedBy;

  @Column(name = "merged_at")
  private Instant mergedAt;

  @Column(name = "before_given_name")
  private String givenName;

  @Column(name = "before_family_name")
  private String familyName;

  @Column(name = "before_date_of_birth")
  private LocalDate dateOfBirth;

  /** Such as {@code NHS=9434765919;PUPIL=A123456789012}. */
  @Column(name = "before_numbers")
  private String numbers;

  @Column(name = "undone_by")
  private Long undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_because")
  private String undoneBecause = "";

  protected PersonMerge() {}

  PersonMerge(Person gone, Person stays, long assessmentId, String reason, long by, Instant at) {
    this.goneId = gone.id();
    this.staysId = stays.id();
    this.assessmentId = assessmentId;
    this.reason = reason.strip();
    this.mergedBy = by;
    this.mergedAt = at;
    NewPerson before = stays.written();
    this.givenName = before.givenName();
    this.familyName = before.familyName();
    this.dateOfBirth = before.dateOfBirth();
    this.numbers =
        new TreeMap<>(stays.identifiers())
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(";"));
  }

  LocalDate mergedOn(ZoneId zone) {
    return mergedAt.atZone(zone).toLocalDate();
  }

  void undo(String because, long by, Instant at) {
    undoneBecause = because.strip();
    undoneBy = by;
    undoneAt = at;
  }

  /**
   * A writing of the one that stays without what came from the one that goes: that is as it was
   * before. What somebody has corrected since is kept.
   */
  NewPerson parted(NewPerson written, NewPerson gone) {
    boolean named =
        written.givenName().equals(gone.givenName())
            && written.familyName().equals(gone.familyName());
    boolean born = gone.dateOfBirth() != null && gone.dateOfBirth().equals(written.dateOfBirth());
    return new NewPerson(
        named ? givenName : written.givenName(),
        named ? familyName : written.familyName(),
        born ? dateOfBirth : written.dateOfBirth());
  }

  /** The same of the numbers. */
  Map<Scheme, String> parted(Map<Scheme, String> numbers, Map<Scheme, String> gone) {
    Map<Scheme, String> before = numbersBefore();
    Map<Scheme, String> parted = new TreeMap<>(numbers);
    parted.replaceAll((scheme, n) -> n.equals(gone.get(scheme)) ? before.get(scheme) : n);
    parted.values().removeIf(Objects::isNull);
    return parted;
  }

  private Map<Scheme, String> numbersBefore() {
    Map<Scheme, String> before = new TreeMap<>();
    for (String number : numbers.isEmpty() ? new String[0] : numbers.split(";")) {
      String[] parts = number.split("=", 2);
      before.put(Scheme.valueOf(parts[0]), parts[1]);
    }
    return before;
  }

  long id() {
    return id;
  }

  long goneId() {
    return goneId;
  }

  long staysId() {
    return staysId;
  }

  long assessmentId() {
    return assessmentId;
  }

  long mergedBy() {
    return mergedBy;
  }

  Instant mergedAt() {
    return mergedAt;
  }

  Long undoneBy() {
    return undoneBy;
  }

  Instant undoneAt() {
    return undoneAt;
  }
}
