package org.peerassessment.mapping.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.account.AccountLine.What;
import org.peerassessment.mapping.api.account.Placed;
import org.peerassessment.mapping.api.account.RecordAccount;
import org.peerassessment.mapping.api.account.Ring;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.Who;

@Tag("R-MAP-05")
class AccountTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
  private static final AssessmentId ASSESSMENT = new AssessmentId(1);
  private static final long ROBIN = 1;
  private static final long JO = 2;

  @ParameterizedTest
  @EnumSource(Strength.class)
  void aRingAndAStrengthAreTheSame(Strength strength) {
    assertEquals(strength, Ring.of(strength).strength().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Ring.class)
  void whoeverIsOnARingIsTiedThatStronglyAndOutsideNobodyIs(Ring ring) {
    Changes changes = drawn(account(), Set.of(), new Placed(JO, ring, TieKind.SIBLING));

    assertEquals(ring.strength().isPresent() ? 1 : 0, changes.count());
    ring.strength()
        .ifPresent(
            strength ->
                assertEquals(
                    new TieSaid(
                        TieKind.SIBLING,
                        Direction.NONE,
                        strength,
                        "",
                        Sources.own(ROBIN),
                        null,
                        null,
                        null),
                    changes.told().get(0).said()));
  }

  @Test
  void onlyWhatTheYoungPersonSaidOfThemselvesIsTheirAccount() {
    Source tutor = Sources.said("Form tutor", Reliability.FIRST_HAND);
    Account account =
        account(
            tie(1, ROBIN, JO, said(TieKind.FRIEND, Strength.SOME, Sources.own(ROBIN))),
            tie(2, ROBIN, 3, said(TieKind.FRIEND, Strength.SOME, tutor)),
            tie(3, 4, ROBIN, said(TieKind.FRIEND, Strength.SOME, Sources.own(4))),
            tie(4, 4, 5, said(TieKind.FRIEND, Strength.SOME, Sources.own(ROBIN))),
            tie(5, ROBIN, 6, said(TieKind.HARMFUL_INFLUENCE, Strength.SOME, Sources.own(ROBIN))),
            tie(6, ROBIN, 7, said(TieKind.FRIEND, Strength.SOME, Sources.own(ROBIN)).until(TODAY)));

    assertEquals(Map.of(JO, Ring.BETWEEN), account.rings());
    assertEquals(Set.of(101L), account.statements());
  }

  @Test
  void whoMovesIsCorrectedAndKeepsWhatElseWasSaid() {
    TieSaid was =
        new TieSaid(
            TieKind.ONLINE_CONTACT,
            Direction.A_TO_B,
            Strength.WEAK,
            "A game",
            Sources.own(ROBIN),
            TODAY.minusDays(9),
            null,
            TODAY.minusDays(1));
    Changes changes =
        drawn(
            account(tie(1, JO, ROBIN, was)), Set.of(), new Placed(JO, Ring.CLOSE, TieKind.FRIEND));

    assertEquals(1, changes.count());
    assertEquals(101, changes.moved().get(0).statement());
    assertEquals(
        new TieSaid(
            TieKind.ONLINE_CONTACT,
            Direction.A_TO_B,
            Strength.STRONG,
            "A game",
            Sources.own(ROBIN),
            TODAY.minusDays(9),
            null,
            null),
        changes.moved().get(0).said());
  }

  @Test
  void whoStaysWhereTheyWereOrIsNotPlacedLeavesTheAccountAsItWas() {
    Account account =
        account(
            tie(1, ROBIN, JO, said(TieKind.FRIEND, Strength.SOME, Sources.own(ROBIN))),
            tie(2, ROBIN, 3, said(TieKind.FRIEND, Strength.WEAK, Sources.own(ROBIN))),
            tie(3, ROBIN, 4, said(TieKind.FRIEND, Strength.WEAK, Sources.own(ROBIN))));

    Changes changes =
        drawn(
            account,
            Set.of(),
            new Placed(JO, Ring.BETWEEN, TieKind.FRIEND),
            new Placed(3, Ring.OUTSIDE, TieKind.FRIEND));
    assertEquals(0, changes.count());
  }

  @Test
  void whatIsSaidToHaveEndedEndsTodayWithoutAReason() {
    Account account =
        account(tie(1, ROBIN, JO, said(TieKind.FRIEND, Strength.SOME, Sources.own(ROBIN))));

    Changes changes = drawn(account, Set.of(JO));
    assertEquals(1, changes.count());
    assertEquals(TODAY, changes.ended().get(0).lastDay());
    assertEquals("", changes.ended().get(0).why());
  }

  @Test
  void ofSeveralTiesTheClosestSaysWhereSomebodyStands() {
    Account account =
        account(
            tie(1, ROBIN, JO, said(TieKind.ONLINE_CONTACT, Strength.WEAK, Sources.own(ROBIN))),
            tie(2, JO, ROBIN, said(TieKind.FRIEND, Strength.STRONG, Sources.own(ROBIN))));

    assertEquals(Ring.CLOSE, account.ring(JO));
    assertNull(account.ring(3));
    assertEquals(2, drawn(account, Set.of(), new Placed(JO, Ring.BETWEEN, TieKind.FRIEND)).count());
  }

  @Test
  void theWorkerReadsWhatBecomesOfEachPerson() {
    Account account =
        account(
            tie(1, ROBIN, 2, said(TieKind.FRIEND, Strength.SOME, Sources.own(ROBIN))),
            tie(2, ROBIN, 3, said(TieKind.FRIEND, Strength.WEAK, Sources.own(ROBIN))),
            tie(3, ROBIN, 4, said(TieKind.FRIEND, Strength.WEAK, Sources.own(ROBIN))));
    List<Placed> placed =
        List.of(
            new Placed(2, Ring.BETWEEN, TieKind.FRIEND),
            new Placed(3, Ring.CLOSE, TieKind.FRIEND),
            new Placed(5, Ring.FURTHER, TieKind.FRIEND),
            new Placed(6, Ring.OUTSIDE, TieKind.FRIEND));

    assertEquals(
        List.of(What.SAME, What.MOVED, What.NOT_PLACED, What.NEW, What.OUTSIDE),
        Lines.of(account, placed, id -> "Person " + id).stream().map(line -> line.what()).toList());
  }

  @Test
  void whoWasOutsideBeforeIsToldOfWhereverTheyStandNow() {
    Account account = Account.of(ROBIN, List.of(), Set.of(2L, 3L, 4L));
    List<Placed> placed =
        List.of(
            new Placed(2, Ring.OUTSIDE, TieKind.FRIEND), new Placed(3, Ring.CLOSE, TieKind.FRIEND));

    assertEquals(
        List.of(What.SAME, What.NEW, What.STILL_OUTSIDE),
        Lines.of(account, placed, id -> "Person " + id).stream().map(line -> line.what()).toList());
  }

  private static Changes drawn(Account account, Set<Long> ended, Placed... placed) {
    return Changes.of(
        account,
        new RecordAccount(ASSESSMENT, ROBIN, account.statements(), List.of(placed), ended),
        TODAY);
  }

  private static Account account(TieView... ties) {
    return Account.of(ROBIN, List.of(ties), Set.of());
  }

  private static TieView tie(long id, long a, long b, TieSaid said) {
    return new TieView(id, 100 + id, who(a), who(b), said, true, null);
  }

  private static Who who(long id) {
    return new Who(id, "Person " + id, "P");
  }

  private static TieSaid said(TieKind kind, Strength strength, Source source) {
    return new TieSaid(kind, Direction.NONE, strength, "", source, null, null, null);
  }
}
