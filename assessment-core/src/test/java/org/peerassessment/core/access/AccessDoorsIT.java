package org.peerassessment.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
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
import org.peerassessment.core.api.access.Agencies.AgencyView;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.api.worklist.WorkList;

/** Accounts, signing in, roles and the audit chain, through the doors on a real server. */
@ExtendWith(ArquillianExtension.class)
class AccessDoorsIT {
  /** As in {@code ModuleArchive}, which is not inside the server. */
  private static final String SET_UP_KEY = "marlow-set-up-key-for-tests-only";

  private static final Secret PASSWORD = Secret.of("marlow-tests-only-41");

  @Inject private Readiness readiness;
  @Inject private SignIn signIn;
  @Inject private Accounts accounts;
  @Inject private Agencies agencies;
  @Inject private AuditTrail trail;
  @Inject private WorkList workList;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-ACC-03")
  void aPersonSignsInWithTheirOwnPasswordOnly() {
    assertTrue(signIn.signIn("amina.okafor", PASSWORD).isPresent());
    assertTrue(signIn.signIn("amina.okafor", Secret.of("something else")).isEmpty());
    assertTrue(signIn.signIn("nobody.known", PASSWORD).isEmpty());
    assertTrue(signIn.signIn(null, null).isEmpty());
  }

  @Test
  @Tag("R-ACC-03")
  void fiveFailuresLockAnAccountAndANewPasswordUnlocksIt() throws Exception {
    long id = newPractitioner("locked.out");
    for (int i = 0; i < 5; i++) {
      signIn.signIn("locked.out", Secret.of("wrong"));
    }
    assertTrue(signIn.signIn("locked.out", PASSWORD).isEmpty());
    assertTrue(as("ada.quill", () -> accounts.find(id)).locked());
    assertTrue(
        as("ada.quill", workList::mine).waiting().stream()
            .anyMatch(item -> item.page().equals("/admin/user.xhtml?u=" + id)));
    as("ada.quill", () -> accounts.resetPassword(id, Secret.of("another-good-one-7")));
    assertTrue(signIn.signIn("locked.out", Secret.of("another-good-one-7")).isPresent());
  }

  @Test
  @Tag("R-ACC-03")
  void disablingAPersonEndsTheirSessionsAndRightsAtOnce() throws Exception {
    long id = newPractitioner("leaving.soon");
    long stamp = signIn.signIn("leaving.soon", PASSWORD).orElseThrow().stamp();
    assertTrue(signIn.stillHolds("leaving.soon", stamp));
    as("ada.quill", () -> accounts.setEnabled(id, false));
    assertFalse(signIn.stillHolds("leaving.soon", stamp));
    assertTrue(signIn.signIn("leaving.soon", PASSWORD).isEmpty());
    assertThrows(NotPermitted.class, () -> as("leaving.soon", () -> signIn.whoAmI()));
  }

  @Test
  @Tag("R-ACC-01")
  void onlyAnAdministratorKeepsAccountsAndNoAdministratorOpensCases() throws Exception {
    for (String other :
        Set.of("amina.okafor", "ruth.adeyemi", "theo.brandt", "ines.moreau", "karl.nyberg")) {
      assertThrows(NotPermitted.class, () -> as(other, () -> accounts.list()));
    }
    Set<Permission> withCases = EnumSet.of(Permission.OWN_ACCOUNT, Permission.ACCOUNT_WRITE);
    withCases.add(Permission.ASSESSMENT_READ);
    Set<Permission> now = permissionsOf(Role.ADMINISTRATOR);
    assertThrows(
        StandsInTheWay.class,
        () -> as("ada.quill", () -> accounts.setPermissions(Role.ADMINISTRATOR, now, withCases)));
  }

  @Test
  @Tag("R-ACC-01")
  void whatARoleCarriesIsEditedAndHoldsAtOnce() throws Exception {
    Set<Permission> before = permissionsOf(Role.AUDITOR);
    Set<Permission> less = EnumSet.copyOf(before);
    less.remove(Permission.AUDIT_READ);
    as("ada.quill", () -> accounts.setPermissions(Role.AUDITOR, before, less));
    assertThrows(
        NotPermitted.class, () -> as("karl.nyberg", () -> trail.list(AuditTrail.Filter.all(), 0)));
    as("ada.quill", () -> accounts.setPermissions(Role.AUDITOR, less, before));
    assertFalse(as("karl.nyberg", () -> trail.list(AuditTrail.Filter.all(), 0)).rows().isEmpty());
  }

  @Test
  @Tag("R-ACC-05")
  void aFormThatShowsWhatHasChangedSinceGivesNoRightsBack() throws Exception {
    Set<Permission> shown = permissionsOf(Role.AUDITOR);
    Set<Permission> less = EnumSet.copyOf(shown);
    less.remove(Permission.AUDIT_READ);
    Set<Permission> stale = EnumSet.copyOf(shown);
    stale.remove(Permission.REGISTER_READ);
    as("ada.quill", () -> accounts.setPermissions(Role.AUDITOR, shown, less));
    as("ada.quill", () -> accounts.setPermissions(Role.AUDITOR, shown, stale));
    Set<Permission> both = EnumSet.copyOf(less);
    both.remove(Permission.REGISTER_READ);
    assertEquals(both, permissionsOf(Role.AUDITOR));
    as("ada.quill", () -> accounts.setPermissions(Role.AUDITOR, both, shown));
    assertEquals(shown, permissionsOf(Role.AUDITOR));
  }

  @Test
  @Tag("R-ACC-04")
  void somebodyCanAlwaysReadTheAuditTrail() throws Exception {
    Set<Permission> auditor = permissionsOf(Role.AUDITOR);
    Set<Permission> officer = permissionsOf(Role.INFORMATION_GOVERNANCE_OFFICER);
    Set<Permission> less = EnumSet.copyOf(auditor);
    less.remove(Permission.AUDIT_READ);
    Set<Permission> none = EnumSet.copyOf(officer);
    none.remove(Permission.AUDIT_READ);
    as("ada.quill", () -> accounts.setPermissions(Role.AUDITOR, auditor, less));
    StandsInTheWay refusal =
        assertThrows(
            StandsInTheWay.class,
            () ->
                as(
                    "ada.quill",
                    () ->
                        accounts.setPermissions(
                            Role.INFORMATION_GOVERNANCE_OFFICER, officer, none)));
    assertEquals("access.role.keepsAudit", refusal.reasons().get(0).key());
    assertEquals(officer, permissionsOf(Role.INFORMATION_GOVERNANCE_OFFICER));
    as("ada.quill", () -> accounts.setPermissions(Role.AUDITOR, less, auditor));
  }

  @Test
  @Tag("R-ACC-05")
  void anAccountThatChangedSinceItWasShownIsNotOverwritten() throws Exception {
    long id = newPractitioner("two.editors");
    AccountView shown = as("ada.quill", () -> accounts.find(id));
    Set<Role> reader = Set.of(Role.AUDITOR);
    as("ada.quill", () -> accounts.change(change(shown, reader)));
    ChangedMeanwhile refusal =
        assertThrows(
            ChangedMeanwhile.class,
            () -> as("ada.quill", () -> accounts.change(change(shown, shown.roles()))));
    assertEquals("refusal.changedMeanwhile", refusal.reasons().get(0).key());
    assertEquals(reader, as("ada.quill", () -> accounts.find(id)).roles());
  }

  private static ChangeAccount change(AccountView shown, Set<Role> roles) {
    return new ChangeAccount(
        shown.userId(), shown.edition(), shown.displayName(), shown.agencyId(), roles);
  }

  @Test
  @Tag("R-ACC-03")
  void aPasswordThatSomebodyElseGaveOpensNothingUntilItIsChanged() throws Exception {
    long id = newPractitioner("given.one");
    assertTrue(signIn.signIn("given.one", PASSWORD).orElseThrow().mustChange());
    assertTrue(as("given.one", () -> signIn.whoAmI()).mustChangePassword());
    assertThrows(NotPermitted.class, () -> as("given.one", () -> accounts.colleagues()));
    assertThrows(NotPermitted.class, () -> as("given.one", () -> agencies.list()));
    changeOwn("given.one", PASSWORD.reveal());
    assertFalse(as("given.one", () -> signIn.whoAmI()).mustChangePassword());
    assertFalse(as("given.one", () -> agencies.list()).isEmpty());
    as("ada.quill", () -> accounts.resetPassword(id, Secret.of("another-good-one-7")));
    assertThrows(NotPermitted.class, () -> as("given.one", () -> agencies.list()));
    assertFalse(signIn.signIn("amina.okafor", PASSWORD).orElseThrow().mustChange());
  }

  @Test
  void anAccountsAnswersAreCheckedTogether() {
    NewAccount empty = new NewAccount("A b", " ", -1, Set.of(), Secret.of("short"));
    NotAccepted refusal =
        assertThrows(NotAccepted.class, () -> as("ada.quill", () -> accounts.open(empty)));
    assertEquals(5, refusal.reasons().size());
  }

  @Test
  @Tag("R-ACC-03")
  void nobodySetsTheSuiteUpASecondTimeNotEvenWithTheKey() throws Exception {
    for (String key : List.of(SET_UP_KEY, "", "another-key-of-some-length")) {
      assertFalse(signIn.awaitsFirstAdministrator(Secret.of(key)));
      SignIn.FirstAdministrator eve =
          new SignIn.FirstAdministrator(Secret.of(key), "Elsewhere", "eve", "Eve", PASSWORD);
      assertThrows(NoSuchRecord.class, () -> signIn.setUpFirstAdministrator(eve));
    }
    assertTrue(
        as("ada.quill", () -> accounts.list()).stream().noneMatch(a -> a.userName().equals("eve")));
  }

  @Test
  @Tag("R-ACC-04")
  void readsWritesAndRefusalsAllLeaveTheirRowInAnIntactChain() throws Exception {
    long before = as("karl.nyberg", () -> trail.list(AuditTrail.Filter.all(), 0)).total();
    as("ada.quill", () -> agencies.list());
    as("ada.quill", () -> agencies.add("Agency " + before, Agencies.Kind.OTHER));
    assertThrows(NotPermitted.class, () -> as("theo.brandt", () -> agencies.list()));
    AuditTrail.Page page = as("karl.nyberg", () -> trail.list(AuditTrail.Filter.all(), 0));
    assertEquals(
        "REFUSED", page.rows().get(0).outcome(), () -> page.rows().subList(0, 5).toString());
    assertEquals("Agencies.add", page.rows().get(1).door());
    assertEquals("Agencies.list", page.rows().get(2).door());
    assertEquals("Ada Quill (ada.quill)", page.rows().get(2).who());
    assertTrue(as("karl.nyberg", () -> trail.check()).intact());
  }

  @Test
  @Tag("R-ACC-04")
  void aRefusedActLeavesNothingBehindButItsRow() throws Exception {
    long ada = idOf("ada.quill");
    assertThrows(
        NoSuchRecord.class,
        () -> as("ada.quill", () -> agencies.change(-1, 1, "Nowhere", Agencies.Kind.OTHER)));
    assertEquals(List.of("REFUSED Agencies.change"), newest(1));
    assertThrows(
        StandsInTheWay.class, () -> as("ada.quill", () -> accounts.setEnabled(ada, false)));
    assertEquals(List.of("REFUSED Accounts.setEnabled"), newest(1));
    assertTrue(as("ada.quill", () -> accounts.find(ada)).enabled());
  }

  @Test
  @Tag("R-ACC-04")
  void aMistakeInAFormLeavesNothingBehindAndNoRow() throws Exception {
    List<AgencyView> before = as("ada.quill", () -> agencies.list());
    assertThrows(
        NotAccepted.class, () -> as("ada.quill", () -> agencies.add(" ", Agencies.Kind.OTHER)));
    assertEquals(List.of("DONE Agencies.list"), newest(1));
    assertEquals(before, as("ada.quill", () -> agencies.list()));
  }

  @Test
  @Tag("R-ACC-04")
  void whatCannotBeAuditedIsNotDone() throws Exception {
    List<AgencyView> before = as("ada.quill", () -> agencies.list());
    owner(
        "CREATE TRIGGER no_more_rows BEFORE INSERT ON audit_entry FOR EACH ROW"
            + " SIGNAL SQLSTATE '45000'");
    try {
      assertThrows(
          Exception.class,
          () -> as("ada.quill", () -> agencies.add("Never audited", Agencies.Kind.OTHER)));
    } finally {
      owner("DROP TRIGGER no_more_rows");
    }
    assertEquals(before, as("ada.quill", () -> agencies.list()));
    assertTrue(as("karl.nyberg", () -> trail.check()).intact());
  }

  @Test
  @Tag("R-ACC-04")
  void writesWithDifferentAnswersHaveDifferentDigestsAndPasswordsAreNotInThem() throws Exception {
    long one = newPractitioner("digested.one");
    as("ada.quill", () -> accounts.resetPassword(one, Secret.of("first-good-choice-7")));
    String first = newestDigest();
    as("ada.quill", () -> accounts.resetPassword(one, Secret.of("another-good-one-7")));
    assertEquals(first, newestDigest());
    newPractitioner("digested.two");
    String two = newestDigest();
    newPractitioner("digested.three");
    assertNotEquals(two, newestDigest());
  }

  @Test
  @Tag("R-ACC-03")
  @Tag("R-ACC-04")
  void wrongCurrentPasswordsCountAndLockAndAreSeen() throws Exception {
    newPractitioner("guessing.own");
    for (int i = 0; i < 5; i++) {
      assertThrows(NotAccepted.class, () -> changeOwn("guessing.own", "not the password"));
      assertEquals(List.of("REFUSED SignIn.changeOwnPassword"), newest(1));
    }
    assertThrows(NotAccepted.class, () -> changeOwn("guessing.own", PASSWORD.reveal()));
    assertTrue(signIn.signIn("guessing.own", PASSWORD).isEmpty());
  }

  @Test
  @Tag("R-ACC-03")
  void aPersonChangesTheirOwnPassword() throws Exception {
    newPractitioner("changes.own");
    assertThrows(NotAccepted.class, () -> changeOwn("changes.own", "not the password"));
    changeOwn("changes.own", PASSWORD.reveal());
    assertTrue(signIn.signIn("changes.own", PASSWORD).isEmpty());
    assertTrue(signIn.signIn("changes.own", Secret.of("quite-new-words-9")).isPresent());
  }

  @Test
  void whoOneIsLeavesNoRow() throws Exception {
    as("ada.quill", () -> agencies.list());
    assertEquals("Ada Quill", as("ada.quill", () -> signIn.whoAmI()).displayName());
    assertEquals(List.of("DONE Agencies.list"), newest(1));
    assertThrows(NotPermitted.class, () -> as("nobody.known", () -> signIn.whoAmI()));
  }

  @Test
  @Tag("R-ACC-04")
  void theApplicationCannotChangeOrRemoveAuditRows() {
    assertThrows(SQLException.class, () -> application("UPDATE audit_entry SET actor_id = 1"));
    assertThrows(SQLException.class, () -> application("DELETE FROM audit_entry"));
    assertThrows(SQLException.class, () -> application("DELETE FROM audit_head"));
    assertThrows(SQLException.class, () -> application("DROP TABLE audit_entry"));
  }

  @Test
  @Tag("R-ACC-04")
  void anExportedHeadIsFoundAgain() throws Exception {
    AuditTrail.Head head = as("karl.nyberg", () -> trail.exportHead());
    assertTrue(as("karl.nyberg", () -> trail.contains(head.number(), head.hash())));
    assertFalse(as("karl.nyberg", () -> trail.contains(head.number(), "0".repeat(64))));
    assertTrue(as("karl.nyberg", () -> trail.check()).intact());
  }

  private void changeOwn(String name, String current) {
    as(name, () -> signIn.changeOwnPassword(Secret.of(current), Secret.of("quite-new-words-9")));
  }

  private long idOf(String userName) throws Exception {
    return as("ada.quill", () -> accounts.list()).stream()
        .filter(account -> account.userName().equals(userName))
        .findFirst()
        .orElseThrow()
        .userId();
  }

  private static List<String> newest(int rows) throws Exception {
    return InsideTheCore.texts(
        "SELECT CONCAT(outcome, ' ', door) FROM audit_entry ORDER BY number DESC LIMIT " + rows);
  }

  private static String newestDigest() throws Exception {
    return InsideTheCore.texts("SELECT digest FROM audit_entry ORDER BY number DESC LIMIT 1")
        .get(0);
  }

  private long newPractitioner(String name) throws Exception {
    long council = as("ada.quill", () -> agencies.list()).get(0).agencyId();
    NewAccount account = new NewAccount(name, name, council, Set.of(Role.PRACTITIONER), PASSWORD);
    return as("ada.quill", () -> accounts.open(account));
  }

  private Set<Permission> permissionsOf(Role role) throws Exception {
    return as("ada.quill", () -> accounts.roles()).stream()
        .filter(view -> view.role() == role)
        .findFirst()
        .orElseThrow()
        .permissions();
  }

  private static void application(String sql) throws Exception {
    execute("jdbc/peer-assessment", sql);
  }

  private static void owner(String sql) throws Exception {
    execute("jdbc/peer-assessment-owner", sql);
  }

  private static void execute(String dataSource, String sql) throws Exception {
    try (Connection connection = InsideTheCore.dataSource(dataSource).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
