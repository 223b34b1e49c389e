package org.peerassessment.core.api.teams;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;

/**
 * The council's teams (R-ACC-10). A team opens no record: who leads one sees the work of its people
 * where they are named on it themselves. Whoever works in a team works in no other; several may be
 * led by one person.
 */
@Local
public interface Teams {
  /** Most teams there can be, and most people in one. */
  int MOST = 200;

  /** By name, retired ones last. */
  @Guarded(value = Permission.ACCOUNT_WRITE, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<TeamView> list();

  /** Who could be put in a team and is not in it: names by account id, in the order of names. */
  @Guarded(value = Permission.ACCOUNT_WRITE, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  Map<Long, String> candidates(long teamId);

  /**
   * @return the new team's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if the name is missing or taken, or
   *     there are {@link #MOST} already
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "team")
  long add(String name);

  /**
   * @param asRead the version that the writer had before them
   * @throws org.peerassessment.core.api.shared.NotAccepted if the name is missing or taken
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed it since
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "team")
  void rename(long teamId, long asRead, String name);

  /**
   * Puts somebody in a team, from today. Who worked in another works there no more; the history of
   * both is kept.
   *
   * @return name of the team in which they worked until now and work no more, if there is one
   * @throws org.peerassessment.core.api.shared.NotAccepted if nobody is chosen, the account cannot
   *     work on assessments, leads it without being a practice supervisor, is in this team already,
   *     or the team is full
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if the team is retired
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody else put them to work
   *     in another team at the same moment
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "team")
  Optional<String> put(long teamId, Long userId, Place place);

  /**
   * Takes somebody out of a team, from today.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if they are not in it
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "team")
  void takeOut(long teamId, long userId);

  /**
   * Retires a team, or takes it back into use.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if somebody is in it still
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "team")
  void setInUse(long teamId, boolean inUse);

  /** As what somebody is in a team. */
  enum Place {
    WORKS_IN_IT,
    LEADS_IT
  }

  /**
   * @param retiredOn null while it is in use
   * @param people who leads it first, then by name
   * @param before who was in it, the latest to leave first, at most 50
   */
  record TeamView(
      long teamId,
      long version,
      String name,
      LocalDate retiredOn,
      List<Person> people,
      List<Person> before) {
    public TeamView {
      people = List.copyOf(people);
      before = List.copyOf(before);
    }

    public boolean isRetired() {
      return retiredOn != null;
    }
  }

  /**
   * @param name display name
   * @param until last day, or null while they are in it
   */
  record Person(long userId, String name, Place place, LocalDate since, LocalDate until) {
    /** Whether it is somebody and they work in the team, not lead it. */
    public boolean worksInIt(long user) {
      return userId == user && place == Place.WORKS_IN_IT;
    }
  }
}
