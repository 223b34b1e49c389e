package org.peerassessment.core.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peerassessment.core.api.teams.Teams.Person;
import org.peerassessment.core.api.teams.Teams.Place;

/** That somebody works in a team or leads it, from a day and perhaps until one. */
@Entity
@Table(name = "team_place")
class TeamPlace {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "team_id")
  private long teamId;

  @Column(name = "user_id")
  private long userId;

  private boolean leads;
  private LocalDate since;
  private LocalDate until;

  protected TeamPlace() {}

  TeamPlace(long teamId, long userId, Place place, LocalDate since) {
    this.teamId = teamId;
    this.userId = userId;
    this.leads = place == Place.LEADS_IT;
    this.since = since;
  }

  void end(LocalDate today) {
    until = today;
  }

  boolean holds() {
    return until == null;
  }

  boolean leads() {
    return leads;
  }

  long teamId() {
    return teamId;
  }

  long userId() {
    return userId;
  }

  LocalDate until() {
    return until;
  }

  Person view(String name) {
    return new Person(userId, name, leads ? Place.LEADS_IT : Place.WORKS_IN_IT, since, until);
  }
}
