package org.peerassessment.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.group.Groups.TODAY;
import static org.peerassessment.core.group.Groups.joined;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.group.Acquaintances.Record;
import org.peerassessment.core.api.group.Acquaintances.Through;
import org.peerassessment.core.api.shared.NotAccepted;

@Tag("R-GRP-04")
class AcquaintanceTest {
  private final Roster roster = new Roster(List.of());

  @BeforeEach
  void twoBelongAndOneDoesNot() {
    joined(roster, 11, TODAY.minusDays(30)).end(Groups.end(TODAY.minusDays(2)), TODAY, Groups.NOW);
    joined(roster, 12, TODAY.minusDays(30));
  }

  @Test
  void membersAreKnownToEachOtherThroughAPlaceAnIncidentOrAPeriod() {
    for (Through through : Through.values()) {
      Acquaintance made = made(through, Set.of(11L, 12L), TODAY.minusDays(9));
      assertEquals(Set.of(11L, 12L), made.personIds());
      assertEquals(through, made.view(List.of()).through());
    }
  }

  @Test
  void itTakesTwo() {
    assertEquals(List.of("personIds:group.twoAtLeast"), refused(Through.PLACE, Set.of(11L), null));
  }

  @Test
  void onlyWhoIsOrWasAMemberCounts() {
    assertEquals(
        List.of("personIds:group.neverMember"), refused(Through.PLACE, Set.of(12L, 99L), null));
  }

  @Test
  void aPeriodHasABeginning() {
    assertEquals(
        List.of("from:group.periodNeedsBeginning"),
        refused(Through.PERIOD, Set.of(11L, 12L), null));
  }

  @Test
  void nothingIsFromTheFuture() {
    assertEquals(
        List.of("from:answer.dateInFuture"),
        refused(Through.INCIDENT, Set.of(11L, 12L), TODAY.plusDays(1)));
  }

  private Acquaintance made(Through through, Set<Long> people, LocalDate from) {
    Record command =
        new Record(
            Groups.ASSESSMENT, through, people, "The lunch hall", from, null, "Youth worker");
    return Acquaintance.of(command, roster, TODAY, Groups.recorded());
  }

  private List<String> refused(Through through, Set<Long> people, LocalDate from) {
    return Groups.keys(assertThrows(NotAccepted.class, () -> made(through, people, from)));
  }
}
