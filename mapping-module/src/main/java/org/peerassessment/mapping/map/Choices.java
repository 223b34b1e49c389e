package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.UsePlace;

/** Checks a new tie or use: its answers, and that people and place are of this assessment. */
@ApplicationScoped
public class Choices {
  @Inject private Surroundings surroundings;
  @Inject private MapRepository repository;

  /** The answers about a new tie, whoever its people are. */
  static Answers answers(AddTie command, LocalDate today) {
    boolean twoPeople =
        command.personA() == null || !Objects.equals(command.personA(), command.personB());
    return Checks.check(
        new Answers()
            .chosen("personA", command.personA())
            .chosen("personB", command.personB())
            .require(twoPeople, "personB", "mapping.tie.samePerson"),
        command.said(),
        today);
  }

  /** The answers about a new use, whoever and wherever it is. */
  static Answers answers(UsePlace command, LocalDate today) {
    return Checks.check(
        new Answers().chosen("person", command.person()).chosen("place", command.place()),
        command.said(),
        today);
  }

  void checkTie(AddTie command, LocalDate today) {
    answers(command, today).accept();
    requireNamed(
        command.record(),
        today,
        command.personA(),
        command.personB(),
        command.said().source().informant().person());
    requireRoom(repository.countTies(command.record()), 1);
    requireNew(
        repository.standingTies(command.record(), command.personA(), command.personB()).stream()
            .anyMatch(s -> s.tie().isSaid(command, s.said())),
        "personA");
  }

  void checkUse(UsePlace command, LocalDate today) {
    answers(command, today).accept();
    requireNamed(
        command.record(), today, command.person(), command.said().source().informant().person());
    requirePlaces(command.record(), List.of(command.place()));
    requireRoom(repository.countUses(command.record()), 1);
    requireNew(
        repository.standingUses(command.record(), command.person(), command.place()).stream()
            .anyMatch(s -> s.said().equals(command.said())),
        "person");
  }

  /**
   * @param there whether the record holds it already, word for word
   * @throws org.peerassessment.core.api.shared.NotAccepted at the field if it does
   */
  public static void requireNew(boolean there, String field) {
    new Answers().require(!there, field, "mapping.saidAlready").accept();
  }

  /**
   * @param people whom the assessment has to name; nobody where null
   * @throws NoSuchRecord if it does not name one of them
   */
  public void requireNamed(AssessmentId assessment, LocalDate today, Long... people) {
    Company company = surroundings.company(assessment, today);
    if (!Stream.of(people).filter(Objects::nonNull).allMatch(company.people()::containsKey)) {
      throw new NoSuchRecord();
    }
  }

  /**
   * @throws NoSuchRecord if one of them is no context of the assessment
   */
  public void requirePlaces(AssessmentId assessment, List<Long> places) {
    if (!places.isEmpty() && !surroundings.places(assessment).keySet().containsAll(places)) {
      throw new NoSuchRecord();
    }
  }

  /**
   * @param there how many of a kind the map holds
   * @param more how many are to come
   * @throws StandsInTheWay if it cannot hold so many
   */
  public static void requireRoom(long there, int more) {
    if (more > 0 && there + more > PeerMap.MOST) {
      throw new StandsInTheWay(Reason.of("mapping.full", PeerMap.MOST));
    }
  }
}
