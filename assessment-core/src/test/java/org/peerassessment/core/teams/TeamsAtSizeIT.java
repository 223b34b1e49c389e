package org.peerassessment.core.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.MarlowshireCouncil.ADA;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.NewAccount;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.teams.Teams;
import org.peerassessment.core.api.teams.Teams.Place;
import org.peerassessment.core.api.teams.Teams.TeamView;
import org.peerassessment.core.api.worklist.TeamWork;
import org.peerassessment.core.api.worklist.TeamWork.With;
import org.peerassessment.core.referral.ReferralFixture;

/** Who leads, namesakes, quiet assessments, and what a council gathers over the years. */
@ExtendWith(ArquillianExtension.class)
class TeamsAtSizeIT {
  @Inject private MarlowshireCouncil council;
  @Inject private Teams teams;
  @Inject private TeamBook book;
  @Inject private TeamWork teamWork;
  @Inject private Accounts accounts;
  @Inject private Referrals referrals;
  @Inject private Staffing staffing;
  @Inject private Clock clock;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
  }

  @Test
  @Tag("R-ACC-10")
  void onlyAPracticeSupervisorLeadsATeam() {
    long id = as(ADA, () -> teams.add("Team to be led"));
    long amina = council.idOf(AMINA);
    NotAccepted refused =
        assertThrows(
            NotAccepted.class, () -> does(ADA, () -> teams.put(id, amina, Place.LEADS_IT)));
    assertEquals("teams.notSupervisor", refused.reasons().get(0).key());
    does(ADA, () -> teams.put(id, council.idOf(RUTH), Place.LEADS_IT));
    does(ADA, () -> teams.takeOut(id, council.idOf(RUTH)));
  }

  @Test
  @Tag("R-ACC-10")
  void whoStaysIsListedHoweverManyHaveLeft() throws Exception {
    long id = as(ADA, () -> teams.add("Team of many years"));
    long ruth = council.idOf(RUTH);
    does(ADA, () -> teams.put(id, ruth, Place.LEADS_IT));
    InsideTheCore.change(
        "insert into team_place (team_id, user_id, leads, since, until) select "
            + id
            + ", "
            + ruth
            + ", 1, '1990-01-01', '1990-01-01' + interval seq day from seq_1_to_10050");
    TeamView shown =
        as(ADA, teams::list).stream().filter(t -> t.teamId() == id).findFirst().orElseThrow();
    assertEquals(List.of("Ruth Adeyemi"), shown.people().stream().map(p -> p.name()).toList());
    assertEquals(50, shown.before().size());
    assertEquals(LocalDate.of(1990, 1, 1).plusDays(10_050), shown.before().get(0).until());
    does(ADA, () -> teams.takeOut(id, ruth));
  }

  @Test
  @Tag("R-ACC-07")
  void whoLeadsSeveralFullTeamsLeadsEverybodyInThem() throws Exception {
    long id = as(ADA, () -> teams.add("Team of hundreds"));
    long leader = newAccount("Fern Leader", Role.PRACTICE_SUPERVISOR);
    does(ADA, () -> teams.put(id, leader, Place.LEADS_IT));
    InsideTheCore.change(
        "insert into user_account (user_name, display_name, agency_id, password_hash,"
            + " must_change_password, enabled, failures, stamp, version)"
            + " select concat('hundreds.', seq), concat('Of hundreds ', seq), agency_id, '',"
            + " 1, 0, 0, 0, 1 from user_account, seq_1_to_250 where id = "
            + leader);
    InsideTheCore.change(
        "insert into team_place (team_id, user_id, leads, since) select "
            + id
            + ", id, 0, '2026-01-01' from user_account where user_name like 'hundreds.%'");
    assertEquals(251, book.ledBy(leader).size());
    InsideTheCore.change("update team_place set until = '2026-01-02' where team_id = " + id);
  }

  @Test
  @Tag("R-ACC-07")
  void twoColleaguesOfOneNameAreTwo() {
    ledBy("Robin Twice");
    ledBy("Robin Twice");
    List<With> twins =
        as(RUTH, teamWork::mine).stuck().stream()
            .filter(with -> with.who().equals("Robin Twice"))
            .toList();
    assertEquals(2, twins.size());
  }

  @Test
  @Tag("R-ACC-07")
  void whereNothingIsOnTheTimelineItIsQuietSinceTheReferral() throws Exception {
    AssessmentId id = ledBy("Quin Quiet");
    InsideTheCore.change("delete from timeline_entry where assessment_id = " + id.value());
    InsideTheCore.change(
        "update assessment set recorded_at = recorded_at - interval 12 day where id = "
            + id.value());
    assertEquals(List.of(12L), quietFor(id));
  }

  @Test
  @Tag("R-ACC-07")
  @Tag("R-MAP-13")
  void whoTakesAFileOutDoesNotMakeItLessQuiet() throws Exception {
    AssessmentId id = ledBy("Quentin Quiet");
    InsideTheCore.change(
        "update timeline_entry set done_at = done_at - interval 9 day where assessment_id = "
            + id.value());
    onTheTimeline(id, "MapExports.export", false);
    assertEquals(List.of(9L), quietFor(id));
    onTheTimeline(id, "PeerMap.addTie", true);
    assertEquals(List.of(0L), quietFor(id));
  }

  private void onTheTimeline(AssessmentId id, String door, boolean changed) throws Exception {
    InsideTheCore.change(
        "insert into timeline_entry (assessment_id, done_at, done_by, door, changed, said)"
            + " values (%d, utc_timestamp(6), %d, '%s', %b, '[]')"
                .formatted(id.value(), council.idOf(AMINA), door, changed));
  }

  private List<Long> quietFor(AssessmentId id) {
    return as(RUTH, teamWork::mine).people().stream()
        .flatMap(one -> one.leads().stream())
        .filter(led -> led.line().assessment().equals(id))
        .map(TeamWork.Led::quietFor)
        .toList();
  }

  private AssessmentId ledBy(String name) {
    long lead = newAccount(name, Role.PRACTITIONER);
    long ruth = council.idOf(RUTH);
    LocalDate today = LocalDate.now(clock);
    AssessmentId id =
        as(
            AMINA,
            () -> referrals.record(ReferralFixture.referral(today, null, ruth), UUID.randomUUID()));
    does(AMINA, () -> staffing.handOver(id, lead, "Moves teams"));
    return id;
  }

  private long newAccount(String name, Role role) {
    long agency = as(ADA, () -> accounts.find(council.idOf(AMINA))).agencyId();
    String userName = "x" + UUID.randomUUID().toString().replace("-", "");
    Secret password = Secret.of("marlow-tests-only-41");
    return as(
        ADA, () -> accounts.open(new NewAccount(userName, name, agency, Set.of(role), password)));
  }
}
