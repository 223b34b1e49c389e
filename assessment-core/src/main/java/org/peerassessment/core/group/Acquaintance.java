package org.peerassessment.core.group;

import static org.peerassessment.core.api.shared.Answers.LONG;
import static org.peerassessment.core.api.shared.Answers.SHORT;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.group.Acquaintances.Person;
import org.peerassessment.core.api.group.Acquaintances.Record;
import org.peerassessment.core.api.group.Acquaintances.Through;
import org.peerassessment.core.api.group.Acquaintances.View;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;

/**
 * How two or more members are known to each other: through an incident, a place or a period of
 * time. Written once (R-GRP-04).
 */
@Entity
@Table(name = "acquaintance")
class Acquaintance {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "through", nullable = false)
  private Through through;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "acquaintance_person",
      joinColumns = @JoinColumn(name = "acquaintance_id"))
  @Column(name = "person_id")
  private Set<Long> personIds = new HashSet<>();

  @Column(name = "what", nullable = false)
  private String what;

  @Column(name = "from_day")
  private LocalDate firstDay;

  @Column(name = "to_day")
  private LocalDate lastDay;

  @Column(name = "on_whose_word", nullable = false)
  private String onWhoseWord;

  @Embedded private Recorded recorded;

  protected Acquaintance() {}

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  static Acquaintance of(Record command, Roster roster, LocalDate today, Recorded recorded) {
    check(command, roster, today);
    Acquaintance made = new Acquaintance();
    made.assessmentId = command.assessment().value();
    made.through = command.through();
    made.personIds.addAll(command.personIds());
    made.what = command.what().strip();
    made.firstDay = command.from();
    made.lastDay = command.to();
    made.onWhoseWord = Words.line(command.onWhoseWord());
    made.recorded = recorded;
    return made;
  }

  private static void check(Record command, Roster roster, LocalDate today) {
    Answers answers =
        new Answers()
            .chosen("through", command.through())
            .require(command.personIds().size() >= 2, "personIds", "group.twoAtLeast")
            .require(
                roster.neverMembers(command.personIds()).isEmpty(),
                "personIds",
                "group.neverMember")
            .text("what", command.what(), LONG)
            .optionalDate("from", command.from())
            .notAfter("from", command.from(), today)
            .optionalDate("to", command.to())
            .notAfter("to", command.to(), today)
            .notBefore("to", command.to(), command.from())
            .text("onWhoseWord", command.onWhoseWord(), SHORT);
    if (command.through() == Through.PERIOD) {
      answers.require(command.from() != null, "from", "group.periodNeedsBeginning");
    }
    answers.accept();
  }

  long id() {
    return id;
  }

  Set<Long> personIds() {
    return Set.copyOf(personIds);
  }

  View view(List<Person> people) {
    return new View(id, through, people, what, firstDay, lastDay, onWhoseWord);
  }
}
