package org.peerassessment.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerassessment.core.group.Groups.NOW;
import static org.peerassessment.core.group.Groups.TODAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.core.api.group.KnownMember;
import org.peerassessment.core.api.shared.NotAccepted;

/** What the roster held at an instant is what it answers of that instant ever after. */
@Tag("R-MAP-14")
class KnownMembersTest {
  /** Somebody joins, or a membership ends, or one is marked as a mistake. */
  enum Act {
    JOIN,
    END,
    MISTAKE
  }

  record Step(Act act, int whom) {}

  private record Moment(Instant at, List<KnownMember> held) {}

  @Property
  void whateverHappensLaterTheRosterAsKnownStaysAsItWas(@ForAll("lives") List<Step> life) {
    Roster roster = new Roster(List.of());
    List<Membership> made = new ArrayList<>();
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < life.size(); i++) {
      Instant at = NOW.plusSeconds(i);
      play(life.get(i), at, roster, made);
      moments.add(new Moment(at, stands(made)));
    }
    moments.forEach(m -> assertEquals(m.held(), roster.knownAt(m.at()), () -> "at " + m.at()));
  }

  @Example
  void untilItsEndIsRecordedAMembershipRunsWheneverThatEndWas() {
    Roster roster = new Roster(List.of());
    Membership jo = Groups.joined(roster, 1, TODAY.minusDays(30));
    jo.end(Groups.end(TODAY.minusDays(20)), TODAY, NOW.plusSeconds(60));
    jo.markMistaken(Groups.mistake(), Groups.recorded(NOW.plusSeconds(90)));

    assertEquals(List.of(), roster.knownAt(NOW.minusSeconds(1)));
    KnownMember running = new KnownMember(1, TODAY.minusDays(30), null);
    assertEquals(List.of(running), roster.knownAt(NOW.plusSeconds(59)));
    KnownMember ended = new KnownMember(1, TODAY.minusDays(30), TODAY.minusDays(20));
    assertEquals(List.of(ended), roster.knownAt(NOW.plusSeconds(60)));
    assertEquals(List.of(), roster.knownAt(NOW.plusSeconds(90)));
  }

  private static void play(Step step, Instant at, Roster roster, List<Membership> made) {
    try {
      if (step.act() == Act.JOIN) {
        made.add(
            roster.include(
                Groups.include(step.whom(), TODAY.minusDays(9)), step.whom(), Groups.recorded(at)));
      } else if (!made.isEmpty()) {
        Membership one = made.get(step.whom() % made.size());
        if (step.act() == Act.END) {
          one.end(Groups.end(TODAY.minusDays(5)), TODAY, at);
        } else {
          one.markMistaken(Groups.mistake(), Groups.recorded(at));
        }
      }
    } catch (NotAccepted notNow) {
      // a member already, ended already, a mistake already: nothing changed
      assertEquals(1, notNow.reasons().size());
    }
  }

  /** As a page shows it at that moment. */
  private static List<KnownMember> stands(List<Membership> made) {
    return made.stream()
        .filter(m -> !m.isMistaken())
        .map(m -> m.view(""))
        .map(m -> new KnownMember(m.personId(), m.from(), m.to()))
        .toList();
  }

  @Provide
  Arbitrary<List<Step>> lives() {
    return Combinators.combine(
            Arbitraries.of(Act.JOIN, Act.JOIN, Act.END, Act.MISTAKE),
            Arbitraries.integers().between(0, 4))
        .as(Step::new)
        .list()
        .ofMaxSize(20);
  }
}
