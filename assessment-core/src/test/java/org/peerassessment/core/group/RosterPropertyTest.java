package org.peerassessment.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.group.Groups.TODAY;
import static org.peerassessment.core.group.Groups.end;
import static org.peerassessment.core.group.Groups.joined;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.core.api.shared.NotAccepted;

/**
 * However people join, leave and come back, and whatever of it was a mistake: the roster answers
 * right for every day.
 */
@Tag("R-GRP-02")
@Tag("R-GRP-06")
class RosterPropertyTest {
  private static final int PEOPLE = 4;
  private static final int DAYS = 40;
  private static final LocalDate FIRST_DAY = TODAY.minusDays(DAYS);

  /** They join on the day, their running membership ends then, or their latest was a mistake. */
  enum Act {
    JOIN,
    LEAVE,
    MISTAKE
  }

  record Step(int person, int day, Act act) {}

  /** The model: a plain list of intervals. */
  private record Interval(int person, LocalDate from, LocalDate to, Membership made) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  @Property
  void membershipIsRightOnEveryDayOfAnyHistory(@ForAll("histories") List<Step> history) {
    Roster roster = new Roster(List.of());
    List<Interval> model = new ArrayList<>();
    history.forEach(step -> play(step, roster, model));
    for (int day = -1; day <= DAYS; day++) {
      LocalDate date = FIRST_DAY.plusDays(day);
      assertEquals(membersInModel(model, date), membersInRoster(roster, date), date::toString);
    }
    assertEquals(model.size(), roster.all().size());
    long mistakes = history.stream().filter(s -> s.act() == Act.MISTAKE).count();
    assertTrue(roster.mistaken().size() <= mistakes);
  }

  @Property
  @Tag("R-GRP-05")
  void thereIsAGroupOnceTwoWereMembersOnOneDay(@ForAll("histories") List<Step> history) {
    Roster roster = new Roster(List.of());
    List<Interval> model = new ArrayList<>();
    history.forEach(step -> play(step, roster, model));
    boolean two =
        IntStream.rangeClosed(-1, DAYS)
            .mapToObj(FIRST_DAY::plusDays)
            .anyMatch(day -> membersInModel(model, day).size() > 1);
    assertEquals(two, roster.everWasAGroup());
  }

  private static void play(Step step, Roster roster, List<Interval> model) {
    LocalDate day = FIRST_DAY.plusDays(step.day());
    switch (step.act()) {
      case JOIN -> join(step.person(), day, roster, model);
      case LEAVE ->
          model.stream()
              .filter(i -> i.person() == step.person() && i.to() == null && !day.isBefore(i.from()))
              .findFirst()
              .ifPresent(running -> leave(running, day, model));
      case MISTAKE ->
          model.stream()
              .filter(i -> i.person() == step.person())
              .reduce((first, last) -> last)
              .ifPresent(mistaken -> takeOut(mistaken, model));
    }
  }

  private static void takeOut(Interval mistaken, List<Interval> model) {
    mistaken.made().markMistaken(Groups.mistake(), Groups.recorded());
    model.remove(mistaken);
  }

  private static void join(int person, LocalDate day, Roster roster, List<Interval> model) {
    boolean overlaps =
        model.stream()
            .anyMatch(i -> i.person() == person && (i.to() == null || !i.to().isBefore(day)));
    try {
      model.add(new Interval(person, day, null, joined(roster, person, day)));
      assertFalse(overlaps, "joined twice");
    } catch (NotAccepted twice) {
      assertTrue(overlaps, "refused without need");
    }
  }

  private static void leave(Interval running, LocalDate day, List<Interval> model) {
    running.made().end(end(day), TODAY, Groups.NOW);
    model.remove(running);
    model.add(new Interval(running.person(), running.from(), day, running.made()));
  }

  private static List<Long> membersInModel(List<Interval> model, LocalDate date) {
    return LongStream.range(0, PEOPLE)
        .filter(p -> model.stream().anyMatch(i -> i.person() == p && i.covers(date)))
        .boxed()
        .toList();
  }

  /** Sorted but not made distinct, so that somebody counted twice would show. */
  private static List<Long> membersInRoster(Roster roster, LocalDate date) {
    return roster.at(date).stream().map(Membership::personId).sorted().toList();
  }

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, PEOPLE - 1),
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.of(Act.JOIN, Act.JOIN, Act.LEAVE, Act.MISTAKE))
        .as(Step::new)
        .list()
        .ofMaxSize(30);
  }
}
