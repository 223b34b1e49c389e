package org.peerassessment.core.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.core.api.teams.Teams.Person;
import org.peerassessment.core.api.teams.Teams.TeamView;

/** People who work together. It is renamed or retired, never removed. */
@Entity
@Table(name = "team")
class Team {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String name;

  @Column(name = "retired_on")
  private LocalDate retiredOn;

  @Version private long version;

  protected Team() {}

  Team(String name) {
    this.name = Words.name(name);
  }

  /**
   * @param asRead the version that the writer had before them
   */
  void rename(long asRead, String newName) {
    ChangedMeanwhile.unless(asRead, version);
    name = Words.name(newName);
  }

  /**
   * @param people how many are in it
   */
  void retire(long people, LocalDate today) {
    if (people > 0) {
      throw new StandsInTheWay(Reason.of("teams.notEmpty", people));
    }
    retiredOn = today;
  }

  void takeBackIntoUse() {
    retiredOn = null;
  }

  void requireInUse() {
    if (retiredOn != null) {
      throw new StandsInTheWay(Reason.of("teams.isRetired", retiredOn));
    }
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  boolean isRetired() {
    return retiredOn != null;
  }

  TeamView view(List<Person> people, List<Person> before) {
    return new TeamView(id, version, name, retiredOn, people, before);
  }
}
