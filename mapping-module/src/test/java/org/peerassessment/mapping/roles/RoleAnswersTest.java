package org.peerassessment.mapping.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.roles.GroupRole;
import org.peerassessment.mapping.api.roles.RoleSaid;
import org.peerassessment.mapping.ledger.Entry;

@Tag("R-MAP-03")
class RoleAnswersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void aRoleThatIsNoneOfTheNamedOnesIsSaidInWords() {
    NotAccepted refusal =
        assertThrows(NotAccepted.class, () -> check(said(GroupRole.OTHER, null)).accept());
    assertEquals("words", refusal.reasons().get(0).field());
    check(said(GroupRole.OTHER, "The one who calms things down")).accept();
    check(said(GroupRole.LEADER, null)).accept();
  }

  @Test
  void theWordsOfWhoeverSaysSoStayWithTheRole() {
    RoleInGroup role = new RoleInGroup(1, 5, said(GroupRole.LEADER, "They follow"), entry());
    role.end(0, TODAY, "They moved away", entry());

    assertEquals("They follow", role.standing().orElseThrow().said().words());
    assertEquals(2, role.past().size());
    assertFalse(role.standing().orElseThrow().held().holds(TODAY.plusDays(1)));
  }

  @Test
  void nothingOfWhatWasSaidReachesALog() {
    assertEquals("RoleSaid[]", said(GroupRole.LEADER, "They follow").toString());
  }

  private static Answers check(RoleSaid said) {
    return RoleAnswers.check(new Answers(), said, TODAY);
  }

  private static Entry entry() {
    return new Entry(NOON, 3);
  }

  private static RoleSaid said(GroupRole role, String words) {
    return new RoleSaid(
        role, words, Sources.said("Form tutor", Reliability.FIRST_HAND), TODAY, null);
  }
}
