package org.peerassessment.core.teams;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.access.StaffAccounts;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.teams.Teams;

/** The register of teams. */
@Stateless
@Door
public class TeamsService implements Teams {
  private static final int BEFORE = 50;

  @Inject private TeamBook book;
  @Inject private StaffAccounts staff;
  @Inject private AccountNames names;
  @Inject private Clock clock;

  @Override
  public List<TeamView> list() {
    List<TeamPlace> now = book.now();
    List<TeamPlace> before = book.before(BEFORE);
    Map<Long, String> people =
        names.of(
            Stream.of(now, before)
                .flatMap(List::stream)
                .map(TeamPlace::userId)
                .collect(Collectors.toSet()));
    Comparator<TeamPlace> leadersThenNames =
        Comparator.comparing(TeamPlace::leads)
            .reversed()
            .thenComparing(place -> people.getOrDefault(place.userId(), ""));
    Map<Long, List<Person>> nowByTeam = byTeam(now.stream().sorted(leadersThenNames), people);
    Map<Long, List<Person>> beforeByTeam = byTeam(before.stream(), people);
    return book.all().stream()
        .sorted(Comparator.comparing(Team::isRetired))
        .map(
            team ->
                team.view(
                    nowByTeam.getOrDefault(team.id(), List.of()),
                    beforeByTeam.getOrDefault(team.id(), List.of())))
        .toList();
  }

  private static Map<Long, List<Person>> byTeam(Stream<TeamPlace> places, Map<Long, String> names) {
    return places.collect(
        Collectors.groupingBy(
            TeamPlace::teamId,
            Collectors.mapping(
                place -> place.view(names.getOrDefault(place.userId(), "")), Collectors.toList())));
  }

  @Override
  public Map<Long, String> candidates(long teamId) {
    Map<Long, String> candidates = staff.names();
    book.now(teamId).forEach(place -> candidates.remove(place.userId()));
    return candidates;
  }

  @Override
  public long add(String name) {
    check(0, name).require(book.all().size() < MOST, "name", "teams.tooMany", MOST).accept();
    return book.keep(new Team(name)).id();
  }

  @Override
  public void rename(long teamId, long asRead, String name) {
    Team team = book.locked(teamId);
    check(teamId, name).accept();
    team.rename(asRead, name);
  }

  private Answers check(long teamId, String name) {
    boolean taken =
        name != null
            && !name.isBlank()
            && book.named(name).filter(other -> other.id() != teamId).isPresent();
    return new Answers().text("name", name, Answers.SHORT).require(!taken, "name", "teams.taken");
  }

  @Override
  public Optional<String> put(long teamId, Long userId, Place place) {
    Team team = book.locked(teamId);
    team.requireInUse();
    List<TeamPlace> here = book.now(teamId);
    boolean works = userId != null && staff.mayWorkOnAssessments(userId);
    boolean leads = works && place == Place.LEADS_IT;
    new Answers()
        .require(works, "userId", "teams.notStaff")
        .chosen("place", place)
        .require(!leads || staff.holdSupervisor(userId), "userId", "teams.notSupervisor")
        .require(
            here.stream().noneMatch(p -> userId != null && p.userId() == userId),
            "userId",
            "teams.inItAlready")
        .require(here.size() < MOST, "userId", "teams.full", MOST)
        .accept();
    Optional<TeamPlace> left =
        place == Place.WORKS_IN_IT
            ? book.of(userId).stream().filter(p -> !p.leads()).findFirst()
            : Optional.empty();
    left.ifPresent(p -> p.end(today()));
    book.flush();
    book.keep(new TeamPlace(teamId, userId, place, today()));
    return left.map(p -> book.name(p.teamId()));
  }

  @Override
  public void takeOut(long teamId, long userId) {
    book.locked(teamId);
    book.now(teamId).stream()
        .filter(place -> place.userId() == userId)
        .findFirst()
        .orElseThrow(NoSuchRecord::new)
        .end(today());
  }

  @Override
  public void setInUse(long teamId, boolean inUse) {
    Team team = book.locked(teamId);
    if (inUse) {
      team.takeBackIntoUse();
    } else {
      team.retire(book.now(teamId).size(), today());
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
