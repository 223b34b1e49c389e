package org.peerassessment.core.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.ADA;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.SAM;
import static org.peerassessment.core.MarlowshireCouncil.THEO;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.teams.Teams;
import org.peerassessment.core.api.teams.Teams.Place;
import org.peerassessment.core.api.teams.Teams.TeamView;
import org.peerassessment.core.api.timeline.Timeline;
import org.peerassessment.core.api.worklist.TeamWork;
import org.peerassessment.core.api.worklist.TeamWork.Colleague;
import org.peerassessment.core.api.worklist.TeamWork.Wait;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.worklist.WorkList.Changed;
import org.peerassessment.core.referral.ReferralFixture;

/** Teams, what is stuck with whom, and what changed since somebody looked. */
@ExtendWith(ArquillianExtension.class)
class TeamsDoorsIT {
  @Inject private MarlowshireCouncil council;
  @Inject private Teams teams;
  @Inject private TeamWork teamWork;
  @Inject private WorkList workList;
  @Inject private Timeline timeline;
  @Inject private Referrals referrals;
  @Inject private Screening screening;
  @Inject private Staffing staffing;
  @Inject private Clock clock;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
  }

  @Test
  @Tag("R-ACC-10")
  void somebodyWorksInOneTeamAndTheHistoryOfBothIsKept() {
    long amina = council.idOf(AMINA);
    long one = as(ADA, () -> teams.add("Team of one"));
    long other = as(ADA, () -> teams.add("Team of another"));
    does(ADA, () -> teams.put(one, amina, Place.WORKS_IN_IT));
    assertEquals(
        Optional.of("Team of one"),
        as(ADA, () -> teams.put(other, amina, Place.WORKS_IN_IT)),
        "said from where they moved");
    assertTrue(team(one).people().isEmpty());
    assertEquals(LocalDate.now(clock), team(one).before().get(0).until());
    assertEquals("Amina Okafor", team(other).people().get(0).name());
    assertThrows(NotAccepted.class, () -> put(other, amina));
    assertFalse(as(ADA, () -> teams.candidates(other)).containsKey(amina));
    assertTrue(as(ADA, () -> teams.candidates(one)).containsKey(amina));
    assertFalse(as(ADA, () -> teams.candidates(one)).containsKey(council.idOf(THEO)));
    does(ADA, () -> teams.takeOut(other, amina));
    assertEquals(Optional.empty(), as(ADA, () -> teams.put(northern(), amina, Place.WORKS_IN_IT)));
  }

  @Test
  @Tag("R-ACC-10")
  void onlyWhoWorksOnAssessmentsIsInATeamAndOnlyAdministratorsKeepTeams() {
    long id = as(ADA, () -> teams.add("Team of nobody"));
    assertThrows(NotAccepted.class, () -> put(id, council.idOf(THEO)));
    assertThrows(NotAccepted.class, () -> put(id, council.idOf(ADA)));
    assertThrows(NotAccepted.class, () -> put(id, 987_654L));
    assertThrows(NotAccepted.class, () -> put(id, null));
    assertThrows(NotPermitted.class, () -> as(RUTH, teams::list));
    assertThrows(NotAccepted.class, () -> as(ADA, () -> teams.add(" team  OF nobody ")));
    assertThrows(NotAccepted.class, () -> as(ADA, () -> teams.add("")));
  }

  @Test
  @Tag("R-ACC-05")
  @Tag("R-ACC-10")
  void aTeamWithPeopleIsNotRetiredAndARetiredOneTakesNobody() {
    long ruth = council.idOf(RUTH);
    long id = as(ADA, () -> teams.add("Team to retire"));
    long read = team(id).version();
    does(ADA, () -> teams.rename(id, read, "Team that goes"));
    assertThrows(ChangedMeanwhile.class, () -> does(ADA, () -> teams.rename(id, read, "Another")));
    does(ADA, () -> teams.put(id, ruth, Place.LEADS_IT));
    assertThrows(StandsInTheWay.class, () -> does(ADA, () -> teams.setInUse(id, false)));
    does(ADA, () -> teams.takeOut(id, ruth));
    does(ADA, () -> teams.setInUse(id, false));
    assertTrue(team(id).isRetired());
    assertThrows(StandsInTheWay.class, () -> put(id, ruth));
    does(ADA, () -> teams.setInUse(id, true));
    assertFalse(team(id).isRetired());
  }

  @Test
  @Tag("R-ACC-02")
  @Tag("R-ACC-07")
  void aSupervisorSeesWhatIsStuckWithWhomAndOnlyWhereNamed() {
    AssessmentId seen = referred(9);
    AssessmentId handedOver = referred(8);
    assertTrue(waits("Amina Okafor").stream().anyMatch(w -> w.days() == 9 && isOf(w, seen)));
    assertTrue(waits("Amina Okafor").stream().anyMatch(w -> isOf(w, handedOver)));
    assertTrue(
        waits("Amina Okafor").stream().noneMatch(w -> w.label().isBlank()),
        "each says which group waits");
    Colleague amina = colleague("Amina Okafor");
    assertTrue(amina.ofMyTeam());
    assertTrue(amina.leads().stream().anyMatch(led -> led.line().assessment().equals(seen)), "led");
    assertTrue(colleague("Sam Hollis").ofMyTeam(), "of the team, though he leads nothing here");
    assertTrue(as(SAM, teamWork::mine).stuck().stream().noneMatch(w -> w.who().contains("Amina")));
    assertThrows(NotPermitted.class, () -> as(ADA, teamWork::mine));

    LocalDate today = LocalDate.now(clock);
    does(AMINA, () -> screening.decide(ReferralFixture.nobodyMeets(seen, "It is shared.", today)));
    assertTrue(
        waits("Amina Okafor").stream()
            .filter(w -> isOf(w, seen))
            .noneMatch(w -> w.what().key().equals("referral.stuck.screen")),
        "screened: it moves");
  }

  @Test
  @Tag("R-ACC-07")
  void whatOthersDidIsOnTheListUntilTheTimelineIsLookedAt() {
    AssessmentId id = referred(2);
    long sam = council.idOf(SAM);
    does(AMINA, () -> staffing.name(id, sam, Involvement.CONTRIBUTOR, "Holds the sessions"));
    Changed named = changed(SAM, id).get(0);
    assertEquals(1, named.acts(), "what was before is no news to somebody new");
    assertEquals("Staffing.name", named.latest().door());
    assertTrue(changed(AMINA, id).isEmpty(), "nor is one's own");
    LocalDate today = LocalDate.now(clock);
    does(AMINA, () -> screening.decide(ReferralFixture.nobodyMeets(id, "It is shared.", today)));
    does(AMINA, () -> referrals.reword(id, 0, "The friends", "As they are."));
    Changed news = changed(SAM, id).get(0);
    assertEquals(3, news.acts());
    assertEquals("Referrals.reword", news.latest().door());
    assertEquals("Amina Okafor", news.latest().who());
    List<Timeline.Entry> read =
        as(SAM, () -> timeline.list(id, Timeline.Filter.all(), 0)).found().rows();
    assertTrue(read.get(0).news() && read.get(1).news(), "marked as new");
    assertTrue(changed(SAM, id).isEmpty(), "looked at");
    assertFalse(
        as(SAM, () -> timeline.list(id, Timeline.Filter.all(), 0)).found().rows().get(0).news());
    Timeline.Filter before = new Timeline.Filter(Set.of(), null, 0L);
    assertTrue(
        as(SAM, () -> timeline.list(id, before, 0)).found().rows().get(0).news(),
        "the pages that follow say as the first did");
    assertFalse(changed(RUTH, id).isEmpty(), "each for themselves");
  }

  private List<Changed> changed(String who, AssessmentId id) {
    return as(who, workList::mine).changed().stream()
        .filter(one -> one.assessment().equals(id))
        .toList();
  }

  private List<Wait> waits(String who) {
    return as(RUTH, teamWork::mine).stuck().stream()
        .filter(with -> with.who().equals(who))
        .flatMap(with -> with.waits().stream())
        .toList();
  }

  private Colleague colleague(String name) {
    return as(RUTH, teamWork::mine).people().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(Wait wait, AssessmentId id) {
    return wait.page().matches(".*[?&]a=" + id.value() + "(&.*)?");
  }

  private long put(long team, Long user) {
    does(ADA, () -> teams.put(team, user, Place.WORKS_IN_IT));
    return team;
  }

  private TeamView team(long id) {
    return as(ADA, teams::list).stream().filter(t -> t.teamId() == id).findFirst().orElseThrow();
  }

  private long northern() {
    return as(ADA, teams::list).stream()
        .filter(t -> t.name().equals("Marlow North"))
        .findFirst()
        .orElseThrow()
        .teamId();
  }

  private AssessmentId referred(int daysAgo) {
    LocalDate received = LocalDate.now(clock).minusDays(daysAgo);
    long ruth = council.idOf(RUTH);
    return as(
        AMINA,
        () -> referrals.record(ReferralFixture.referral(received, null, ruth), UUID.randomUUID()));
  }
}
