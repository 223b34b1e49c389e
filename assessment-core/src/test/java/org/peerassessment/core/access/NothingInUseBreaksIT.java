package org.peerassessment.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.ADA;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.AccountView;
import org.peerassessment.core.api.access.Accounts.ChangeAccount;
import org.peerassessment.core.api.access.Accounts.NewAccount;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Agencies.AgencyView;
import org.peerassessment.core.api.access.Agencies.Kind;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.worklist.WorkList;

/** Editing registers and accounts breaks nothing that is in use (R-ACC-10). */
@ExtendWith(ArquillianExtension.class)
@Tag("R-ACC-10")
class NothingInUseBreaksIT {
  private static final Secret PASSWORD = Secret.of("marlow-tests-only-41");

  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private Accounts accounts;
  @Inject private Agencies agencies;
  @Inject private Staffing staffing;
  @Inject private WorkList workList;

  @Resource private ManagedExecutorService threads;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    council.opens();
  }

  @Test
  void whoLeadsOrSupervisesKeepsTheRoleUntilItIsHandedOver() throws Exception {
    AssessmentId id = cases.referred();
    AccountView amina = account(council.idOf(AMINA));
    StandsInTheWay refusal =
        assertThrows(
            StandsInTheWay.class, () -> change(amina, amina.agencyId(), Role.PRACTICE_SUPERVISOR));
    assertEquals(
        List.of("referral.inUse.leads"), refusal.reasons().stream().map(Reason::key).toList());
    AccountView ruth = account(council.idOf(RUTH));
    refusal =
        assertThrows(StandsInTheWay.class, () -> change(ruth, ruth.agencyId(), Role.PRACTITIONER));
    assertTrue(
        refusal.reasons().stream().anyMatch(r -> r.key().equals("referral.inUse.supervises")));
    long lead = newAccount(find(amina.agencyId()), Role.PRACTITIONER);
    does(AMINA, () -> staffing.handOver(id, lead, "Moves teams"));
    refusal =
        assertThrows(
            StandsInTheWay.class,
            () -> change(account(lead), amina.agencyId(), Role.PRACTICE_SUPERVISOR));
    String number = (String) refusal.reasons().get(0).args().get(0);
    assertTrue(number.matches("PGA-[0-9]{4}-[0-9]{4}"), number);
    does(RUTH, () -> staffing.handOver(id, amina.userId(), "Comes back"));
    change(account(lead), amina.agencyId(), Role.PRACTICE_SUPERVISOR);
    assertEquals(Set.of(Role.PRACTICE_SUPERVISOR), account(lead).roles());
  }

  @Test
  void whoLeadsForAnAgencyDoesNotMoveToAnother() throws Exception {
    cases.referred();
    AccountView amina = account(council.idOf(AMINA));
    long other = newAgency().agencyId();
    StandsInTheWay refusal =
        assertThrows(StandsInTheWay.class, () -> change(amina, other, Role.PRACTITIONER));
    assertEquals("referral.inUse.leadsForAgency", refusal.reasons().get(0).key());
    assertEquals(amina.agencyId(), account(amina.userId()).agencyId());
  }

  @Test
  @Tag("R-ACC-07")
  void aLeadWhoCannotSignInAnyMoreIsOnTheSupervisorsWorkList() throws Exception {
    AssessmentId id = cases.referred();
    long lead = newAccount(find(account(council.idOf(AMINA)).agencyId()), Role.PRACTITIONER);
    does(AMINA, () -> staffing.handOver(id, lead, "Moves teams"));
    assertFalse(leadIsGone(id));
    does(ADA, () -> accounts.setEnabled(lead, false));
    assertTrue(leadIsGone(id));
    does(RUTH, () -> staffing.handOver(id, council.idOf(AMINA), "Comes back"));
    assertFalse(leadIsGone(id));
  }

  private boolean leadIsGone(AssessmentId id) throws Exception {
    String page = "/assessment/referral/staff.xhtml?a=" + id.value();
    return as(RUTH, workList::mine).waiting().stream()
        .anyMatch(i -> i.page().equals(page) && i.what().key().equals("referral.work.leadGone"));
  }

  @Test
  void somebodyWhoLeadsIsDisabledAtOnceUnlessNobodyCouldHandOver() throws Exception {
    AssessmentId id = cases.referred();
    AgencyView agency = find(account(council.idOf(AMINA)).agencyId());
    long lead = newAccount(agency, Role.PRACTITIONER);
    long supervisor = newAccount(agency, Role.PRACTICE_SUPERVISOR);
    does(AMINA, () -> staffing.changeSupervisor(id, supervisor, "Moves teams"));
    does(AMINA, () -> staffing.handOver(id, lead, "Moves teams"));
    does(ADA, () -> accounts.setEnabled(supervisor, false));
    StandsInTheWay refusal =
        assertThrows(StandsInTheWay.class, () -> does(ADA, () -> accounts.setEnabled(lead, false)));
    assertEquals("referral.inUse.orphaned", refusal.reasons().get(0).key());
    assertTrue(account(lead).enabled());
    does(ADA, () -> accounts.setEnabled(supervisor, true));
    does(ADA, () -> accounts.setEnabled(lead, false));
    does(ADA, () -> accounts.setEnabled(lead, true));
  }

  @Test
  @Tag("R-ACC-01")
  void anAdministratorAlwaysStays() {
    AgencyView agency = find(account(council.idOf(ADA)).agencyId());
    long second = newAccount(agency, Role.ADMINISTRATOR);
    change(account(second), agency.agencyId(), Role.AUDITOR);
    change(account(second), agency.agencyId(), Role.ADMINISTRATOR);
    does(ADA, () -> accounts.setEnabled(second, false));
    does(ADA, () -> accounts.setEnabled(second, true));
    assertThrows(
        StandsInTheWay.class, () -> does(ADA, () -> accounts.setEnabled(council.idOf(ADA), false)));
  }

  @Test
  void whileAnAgencyIsRetiredNobodyOfItIsLetBackIn() throws Exception {
    for (int i = 0; i < 8; i++) {
      AgencyView agency = newAgency();
      long worker = newAccount(agency, Role.PARTNER_WORKER);
      does(ADA, () -> accounts.setEnabled(worker, false));
      Future<Boolean> retires =
          threads.submit(
              () -> succeeds(() -> agencies.retire(agency.agencyId(), agency.version(), "Merged")));
      Future<Boolean> letsIn =
          threads.submit(() -> succeeds(() -> accounts.setEnabled(worker, true)));
      assertTrue(retires.get() ^ letsIn.get(), "one of the two");
      assertEquals(retires.get(), find(agency.agencyId()).isRetired());
      assertEquals(letsIn.get(), account(worker).enabled());
    }
  }

  private static boolean succeeds(Runnable work) {
    try {
      does(ADA, work);
      return true;
    } catch (StandsInTheWay refused) {
      return false;
    }
  }

  private void change(AccountView shown, long agency, Role role) {
    does(
        ADA,
        () ->
            accounts.change(
                new ChangeAccount(
                    shown.userId(), shown.edition(), shown.displayName(), agency, Set.of(role))));
  }

  private AccountView account(long id) {
    return as(ADA, () -> accounts.find(id));
  }

  private AgencyView newAgency() {
    return find(as(ADA, () -> agencies.add("Agency " + UUID.randomUUID(), Kind.OTHER)));
  }

  private AgencyView find(long id) {
    return as(ADA, agencies::list).stream()
        .filter(agency -> agency.agencyId() == id)
        .findFirst()
        .orElseThrow();
  }

  private long newAccount(AgencyView agency, Role role) {
    String name = "x" + UUID.randomUUID().toString().replace("-", "");
    return as(
        ADA,
        () -> accounts.open(new NewAccount(name, name, agency.agencyId(), Set.of(role), PASSWORD)));
  }
}
