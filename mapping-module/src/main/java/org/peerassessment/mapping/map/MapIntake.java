package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.ledger.EditLog;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Recorded;
import org.peerassessment.mapping.ledger.Turn;

/** Takes many ties and uses at once, by the rules of a single one: one edit, written once. */
@ApplicationScoped
public class MapIntake {
  @Inject private MapRepository repository;
  @Inject private MapReader reader;
  @Inject private Choices choices;
  @Inject private EditLog log;
  @Inject private RiskAsked risk;

  /** What is said already, to be told apart from what is new. */
  public Standing standing(AssessmentId assessment) {
    Set<Object> said = new HashSet<>();
    repository
        .ties(assessment, reader.now().known())
        .forEach(s -> said.add(List.of(s.tie().personA(), s.tie().personB(), s.said())));
    repository
        .uses(assessment, reader.now().known())
        .forEach(s -> said.add(List.of(s.use().personId(), s.use().contextId(), s.said())));
    return new Standing(said);
  }

  /**
   * @param ties how many more are meant to come, likewise uses
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if the map cannot hold them
   */
  public void requireRoom(AssessmentId assessment, int ties, int uses) {
    Choices.requireRoom(repository.countTies(assessment), ties);
    Choices.requireRoom(repository.countUses(assessment), uses);
  }

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  public static void check(AddTie tie, LocalDate today) {
    Choices.answers(tie, today).accept();
  }

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  public static void check(UsePlace use, LocalDate today) {
    Choices.answers(use, today).accept();
  }

  /** Records what was checked, and asks once to look at the risk again. */
  public void take(AssessmentId assessment, List<AddTie> ties, List<UsePlace> uses, Entry entry) {
    if (ties.isEmpty() && uses.isEmpty()) {
      return;
    }
    LocalDate today = reader.now().on();
    choices.requireNamed(assessment, today, people(ties, uses));
    choices.requirePlaces(assessment, uses.stream().map(UsePlace::place).toList());
    requireRoom(assessment, ties.size(), uses.size());
    List<Recorded<?, ?>> things = new ArrayList<>();
    ties.forEach(
        t -> things.add(new Tie(assessment.value(), t.personA(), t.personB(), t.said(), entry)));
    uses.forEach(
        u -> things.add(new PlaceUse(assessment.value(), u.person(), u.place(), u.said(), entry)));
    repository.addAll(things);
    List<Turn> turns = things.stream().<Turn>map(Recorded::beginning).toList();
    log.enter(assessment, Act.IMPORT, turns, entry);
    risk.broughtIn(assessment, !ties.isEmpty(), !uses.isEmpty());
  }

  private static Long[] people(List<AddTie> ties, List<UsePlace> uses) {
    return Stream.concat(
            ties.stream()
                .flatMap(
                    t ->
                        Stream.of(t.personA(), t.personB(), informant(t.said().source().person()))),
            uses.stream()
                .flatMap(u -> Stream.of(u.person(), informant(u.said().source().person()))))
        .distinct()
        .filter(id -> id != NOBODY)
        .toArray(Long[]::new);
  }

  private static final long NOBODY = 0;

  private static Long informant(Long person) {
    return person == null ? NOBODY : person;
  }

  /** What stands on a map. */
  public static final class Standing {
    private final Set<Object> said;

    private Standing(Set<Object> said) {
      this.said = said;
    }

    /** Nothing is said yet. */
    public static Standing none() {
      return new Standing(new HashSet<>());
    }

    /** Whether it is said already, word for word; from then on it is. */
    public boolean isThere(AddTie tie) {
      return !said.add(List.of(tie.personA(), tie.personB(), tie.said()));
    }

    /** Whether it is said already, word for word; from then on it is. */
    public boolean isThere(UsePlace use) {
      return !said.add(List.of(use.person(), use.place(), use.said()));
    }
  }
}
