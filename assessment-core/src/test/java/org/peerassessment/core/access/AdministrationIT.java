package org.peerassessment.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.AccountView;
import org.peerassessment.core.api.access.Accounts.ChangeAccount;
import org.peerassessment.core.api.access.Accounts.NewAccount;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;

/** What an administrator may type into the registers, and what the audit trail says of it. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {
  private static final Secret PASSWORD = Secret.of("marlow-tests-only-41");

  @Inject private Readiness readiness;
  @Inject private SignIn signIn;
  @Inject private Accounts accounts;
  @Inject private Agencies agencies;
  @Inject private AuditTrail trail;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-ACC-03")
  void theNewPasswordIsNotTheOneThatWasGiven() throws Exception {
    newPractitioner("keeps.given");
    NotAccepted refusal =
        assertThrows(
            NotAccepted.class,
            () -> as("keeps.given", () -> signIn.changeOwnPassword(PASSWORD, PASSWORD)));
    assertEquals(Reason.about("replacement", "access.password.same"), refusal.reasons().get(0));
    assertTrue(signIn.signIn("keeps.given", PASSWORD).orElseThrow().mustChange());
  }

  @Test
  @Tag("R-ACC-03")
  void anEasilyGuessedPasswordIsRefusedWhoeverChoosesIt() throws Exception {
    long id = newPractitioner("easy.chosen");
    Secret easy = Secret.of("passwordpassword");
    assertThrows(
        NotAccepted.class, () -> as("easy.chosen", () -> signIn.changeOwnPassword(PASSWORD, easy)));
    assertThrows(NotAccepted.class, () -> as("ada.quill", () -> accounts.resetPassword(id, easy)));
    assertTrue(signIn.signIn("easy.chosen", PASSWORD).isPresent());
  }

  @Test
  @Tag("R-ACC-10")
  void anAgencysNameIsTakenHoweverItIsSpaced() throws Exception {
    for (String name : List.of("hillside  school", " Hillside\tSchool")) {
      NotAccepted refusal =
          assertThrows(
              NotAccepted.class,
              () -> as("ada.quill", () -> agencies.add(name, Agencies.Kind.SCHOOL)));
      assertEquals("access.agency.taken", refusal.reasons().get(0).key());
    }
  }

  @Test
  @Tag("R-ACC-04")
  void aRowOfAdministrationSaysWhoseAccountItWas() throws Exception {
    long id = newPractitioner("told.of");
    String account = "account " + id + " (told.of)";
    assertEquals("Accounts.open " + account, newest());
    as("ada.quill", () -> accounts.setEnabled(id, false));
    assertEquals("Accounts.setEnabled " + account, newest());
    as("ada.quill", () -> accounts.resetPassword(id, Secret.of("another-good-one-7")));
    assertEquals("Accounts.resetPassword " + account, newest());
    AccountView shown = as("ada.quill", () -> accounts.find(id));
    assertEquals("Accounts.find " + account, newest());
    as("ada.quill", () -> accounts.change(unchanged(shown)));
    assertEquals("Accounts.change " + account, newest());
    assertThrows(
        ChangedMeanwhile.class, () -> as("ada.quill", () -> accounts.change(unchanged(shown))));
    assertEquals("Accounts.change " + account, newest());
    assertThrows(NotPermitted.class, () -> as("amina.okafor", () -> accounts.setEnabled(id, true)));
    assertEquals("Accounts.setEnabled " + account, newest());
  }

  @Test
  @Tag("R-ACC-04")
  void aRowOfAdministrationSaysWhichAgencyAndWhichRole() throws Exception {
    long agency = as("ada.quill", () -> agencies.add("Told Of Ltd", Agencies.Kind.OTHER));
    assertEquals("Agencies.add agency " + agency, newest());
    as("ada.quill", () -> agencies.change(agency, 1, "Told Of", Agencies.Kind.OTHER));
    assertEquals("Agencies.change agency " + agency, newest());
    Set<Permission> carried =
        as("ada.quill", () -> accounts.roles()).stream()
            .filter(view -> view.role() == Role.PRACTITIONER)
            .findFirst()
            .orElseThrow()
            .permissions();
    as("ada.quill", () -> accounts.setPermissions(Role.PRACTITIONER, carried, carried));
    assertEquals("Accounts.setPermissions role practitioner", newest());
  }

  @Test
  @Tag("R-ACC-04")
  void theTrailTellsTwoPeopleOfOneNameApart() throws Exception {
    as("theo.brandt", () -> signIn.changeOwnPassword(PASSWORD, Secret.of("quite-new-words-9")));
    AuditTrail.Row row =
        as("karl.nyberg", () -> trail.list(AuditTrail.Filter.all(), 0)).rows().get(0);
    assertEquals("Theo Brandt (theo.brandt)", row.who());
    assertEquals("own account", row.record());
  }

  @Test
  @Tag("R-ACC-04")
  void beyondTheLastPageOfTheTrailComesTheLast() throws Exception {
    AuditTrail.Page last = as("karl.nyberg", () -> trail.list(AuditTrail.Filter.all(), 99_999));
    assertEquals((last.total() - 1) / 50, last.number());
    assertEquals(1, last.rows().get(last.rows().size() - 1).number());
  }

  private static ChangeAccount unchanged(AccountView shown) {
    return new ChangeAccount(
        shown.userId(), shown.edition(), shown.displayName(), shown.agencyId(), shown.roles());
  }

  /** Door and record of the newest row. */
  private String newest() throws Exception {
    AuditTrail.Row row =
        as("karl.nyberg", () -> trail.list(AuditTrail.Filter.all(), 0)).rows().get(0);
    return row.door() + " " + row.record();
  }

  private long newPractitioner(String name) throws Exception {
    long council =
        as("ada.quill", () -> agencies.list()).stream()
            .filter(agency -> agency.name().equals("Marlowshire Council"))
            .findFirst()
            .orElseThrow()
            .agencyId();
    NewAccount account = new NewAccount(name, name, council, Set.of(Role.PRACTITIONER), PASSWORD);
    return as("ada.quill", () -> accounts.open(account));
  }

  @Test
  @Tag("R-ACC-10")
  void anAgencyIsRetiredOnceNothingNeedsItAndThenTakesNothingNew() throws Exception {
    long id = as("ada.quill", () -> agencies.add("Marlow Parks", Agencies.Kind.OTHER));
    long read = agency(id).version();
    assertThrows(NotAccepted.class, () -> as("ada.quill", () -> agencies.retire(id, read, " ")));
    long worker =
        as(
            "ada.quill",
            () ->
                accounts.open(
                    new NewAccount(
                        "pat.specimen",
                        "Pat Specimen",
                        id,
                        Set.of(Role.PARTNER_WORKER),
                        Secret.of("bandstand lamp 41"))));
    StandsInTheWay needed =
        assertThrows(
            StandsInTheWay.class, () -> as("ada.quill", () -> agencies.retire(id, read, "Merged")));
    assertEquals("access.agency.hasAccounts", needed.reasons().get(0).key());
    as("ada.quill", () -> accounts.setEnabled(worker, false));
    as("ada.quill", () -> agencies.retire(id, read, "Merged with the council"));
    assertTrue(agency(id).isRetired());
    assertEquals("Merged with the council", agency(id).because());
    assertThrows(
        StandsInTheWay.class, () -> as("ada.quill", () -> accounts.setEnabled(worker, true)));
    assertThrows(
        NotAccepted.class,
        () ->
            as(
                "ada.quill",
                () ->
                    accounts.open(
                        new NewAccount(
                            "lou.specimen",
                            "Lou Specimen",
                            id,
                            Set.of(Role.PARTNER_WORKER),
                            Secret.of("bandstand lamp 42")))));
    as("ada.quill", () -> agencies.takeBackIntoUse(id));
    as("ada.quill", () -> accounts.setEnabled(worker, true));
  }

  @Test
  @Tag("R-ACC-10")
  void anAgencyWithAnAgreementInForceIsNotRetired() throws Exception {
    Agencies.AgencyView police =
        as("ada.quill", agencies::list).stream()
            .filter(a -> a.name().equals("Marlowshire Police"))
            .findFirst()
            .orElseThrow();
    StandsInTheWay needed =
        assertThrows(
            StandsInTheWay.class,
            () ->
                as(
                    "ada.quill",
                    () -> agencies.retire(police.agencyId(), police.version(), "No more")));
    assertTrue(
        needed.reasons().stream()
            .anyMatch(r -> r.key().equals("lawfulness.agreement.keepsAgency")));
  }

  private Agencies.AgencyView agency(long id) throws Exception {
    return as("ada.quill", agencies::list).stream()
        .filter(a -> a.agencyId() == id)
        .findFirst()
        .orElseThrow();
  }
}
