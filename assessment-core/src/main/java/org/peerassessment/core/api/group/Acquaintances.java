package org.peerassessment.core.api.group;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/** How members are known to each other: an incident, a place, a period of time (R-GRP-04). */
@Local
public interface Acquaintances {
  /**
   * Records how two or more members are known to each other.
   *
   * @return id of the record
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or somebody
   *     never was a member
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the lawful purpose is recorded
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long record(Record command);

  /** Newest first; at most 1,000. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<View> list(AssessmentId assessment);

  /** Through what they are known to each other. */
  enum Through {
    INCIDENT,
    PLACE,
    PERIOD
  }

  /**
   * @param personIds two or more who are or were members
   * @param what the incident, the place or the period in words
   * @param from first day; may be left out, except for a period
   * @param to last day; may be left out
   */
  record Record(
      AssessmentId assessment,
      Through through,
      Set<Long> personIds,
      String what,
      LocalDate from,
      LocalDate to,
      String onWhoseWord)
      implements About {
    public Record {
      personIds = personIds == null ? Set.of() : Set.copyOf(personIds);
    }

    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "Record[" + assessment + "]";
    }
  }

  /**
   * @param people who is known to each other, by name
   */
  record View(
      long id,
      Through through,
      List<Person> people,
      String what,
      LocalDate from,
      LocalDate to,
      String onWhoseWord) {
    public View {
      people = List.copyOf(people);
    }
  }

  record Person(long personId, String name) {}
}
