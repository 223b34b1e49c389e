package org.peerassessment.core.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.core.api.teams.Teams;

/** Teams and who is in them, as kept. */
@ApplicationScoped
public class TeamBook {
  private static final int EVERYBODY = Teams.MOST * Teams.MOST;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  <T> T keep(T fresh) {
    em.persist(fresh);
    em.flush();
    return fresh;
  }

  /** Writes what has ended before what begins: nobody works in two teams, not for a moment. */
  void flush() {
    em.flush();
  }

  List<Team> all() {
    return em.createQuery("select t from Team t order by t.name", Team.class)
        .setMaxResults(Teams.MOST)
        .getResultList();
  }

  /** Loads and locks, so that nobody joins a team while it is retired. */
  Team locked(long id) {
    Team team = em.find(Team.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (team == null) {
      throw new NoSuchRecord();
    }
    return team;
  }

  String name(long id) {
    return em.find(Team.class, id).name();
  }

  /** However its words are spaced, and in small or capital letters as the database compares. */
  Optional<Team> named(String name) {
    return em.createQuery("select t from Team t where t.name = :name", Team.class)
        .setParameter("name", Words.name(name))
        .getResultStream()
        .findFirst();
  }

  /** Who is in a team now, of all teams. */
  List<TeamPlace> now() {
    return em.createQuery("select p from TeamPlace p where p.until is null", TeamPlace.class)
        .setMaxResults(EVERYBODY)
        .getResultList();
  }

  /** Who was in a team, of all teams: the latest to leave each first, so many of each. */
  @SuppressWarnings("unchecked")
  List<TeamPlace> before(int most) {
    return em.createNativeQuery(
            "select * from (select p.*, row_number() over"
                + " (partition by p.team_id order by p.until desc, p.id desc) as nth"
                + " from team_place p where p.until is not null) b where b.nth <= ?"
                + " order by b.until desc, b.id desc",
            TeamPlace.class)
        .setParameter(1, most)
        .getResultList();
  }

  /** Who is in a team now. */
  List<TeamPlace> now(long teamId) {
    return em.createQuery(
            "select p from TeamPlace p where p.teamId = :team and p.until is null", TeamPlace.class)
        .setParameter("team", teamId)
        .setMaxResults(Teams.MOST)
        .getResultList();
  }

  /** Where somebody is now, whether working or leading. */
  List<TeamPlace> of(long userId) {
    return em.createQuery(
            "select p from TeamPlace p where p.userId = :user and p.until is null", TeamPlace.class)
        .setParameter("user", userId)
        .setMaxResults(Teams.MOST)
        .getResultList();
  }

  /** The names of the teams that somebody leads. */
  List<String> namesLedBy(long userId) {
    return em.createQuery(
            "select t.name from TeamPlace p, Team t where t.id = p.teamId and p.userId = :user"
                + " and p.leads = true and p.until is null order by t.name",
            String.class)
        .setParameter("user", userId)
        .setMaxResults(Teams.MOST)
        .getResultList();
  }

  /** Account ids of everybody in the teams that somebody leads. */
  public Set<Long> ledBy(long userId) {
    return Set.copyOf(
        em.createQuery(
                "select distinct p.userId from TeamPlace p where p.until is null and p.teamId in"
                    + " (select l.teamId from TeamPlace l"
                    + " where l.userId = :user and l.leads = true and l.until is null)",
                Long.class)
            .setParameter("user", userId)
            .setMaxResults(EVERYBODY)
            .getResultList());
  }
}
