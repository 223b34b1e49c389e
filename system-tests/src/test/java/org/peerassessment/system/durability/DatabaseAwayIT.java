package org.peerassessment.system.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Insides;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.MicroServer;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.ReadyPage;
import org.peerassessment.system.server.Waiting;

/** The doors open by themselves once the database is there, and nothing false is said till then. */
class DatabaseAwayIT {

  private static final String PASSWORD = "three-calm-otters-9";
  private static final Duration BOOT = Duration.ofMinutes(3);
  private static final Duration BY_ITSELF = Duration.ofSeconds(30);

  @Test
  void aServerThatStartsWithoutItsDatabaseOpensWhenItComesAndSaysSoWhenItGoes()
      throws SQLException {
    try (Outage database = new Outage(Places.emptied("away").resolve("database"))) {
      database.end();
      try (MicroServer server = start(database, "away-server")) {
        saysWhy(server, "DATABASE_AWAY");
        database.begin();
        opens(server);
        nothingFalseIsSaidWhileItIsAway(server, database);
      }
    }
  }

  @Test
  void aServerThatStartsWithTheWrongPasswordOpensWhenItFits() throws SQLException {
    try (Outage database = new Outage(Places.emptied("password").resolve("database"))) {
      database.changePassword();
      try (MicroServer server = start(database, "password-server")) {
        saysWhy(server, "DATABASE_REFUSES_SIGN_IN");
        database.restorePassword();
        opens(server);
      }
    }
  }

  private static MicroServer start(Outage database, String name) {
    return MicroServer.withSuite(
        Places.emptied(name), database.jdbcUrl(), database.credentials(), PASSWORD);
  }

  private static void saysWhy(MicroServer server, String reason) {
    ReadyPage ready = new ReadyPage(server.base());
    boolean said =
        Waiting.until(
            BOOT, () -> ready.ask().status() == 503 && ready.ask().text().contains(reason));
    assertTrue(said, () -> "The health check says " + ready.ask() + ", not " + reason);
    Answer page = new Session(server.base()).get("sign-in.xhtml");
    assertEquals(503, page.status());
    assertEquals("10", page.headers().firstValue("Retry-After").orElse(""));
    assertTrue(page.page().select("h1").hasText(), page.body());
    assertEquals(Optional.empty(), Insides.shownBy(page));
  }

  private static void opens(MicroServer server) {
    assertTrue(
        new ReadyPage(server.base()).opensWithin(BY_ITSELF),
        () -> "After 30 s: " + new ReadyPage(server.base()).ask());
  }

  private static void nothingIsShownThatCannotBeRecorded(Session amina, Outage database)
      throws SQLException {
    assertTrue(amina.get("work-list.xhtml").words().contains("Amina"));
    database.refuseAuditRows();
    Answer refused = amina.get("work-list.xhtml");
    database.takeAuditRows();
    assertEquals(503, refused.status(), refused::words);
    assertFalse(refused.words().contains("Amina"), refused::words);
    assertEquals(Optional.empty(), Insides.shownBy(refused));
    assertEquals(200, amina.get("work-list.xhtml").status());
  }

  private static void nothingFalseIsSaidWhileItIsAway(MicroServer server, Outage database)
      throws SQLException {
    Session amina = Session.signedIn(server.base(), "amina.okafor", PASSWORD);
    nothingIsShownThatCannotBeRecorded(amina, database);
    ReferralForm form = ReferralForm.opened(amina);
    database.end();
    Answer answer = form.send(amina, "Away");
    assertEquals(503, answer.status(), answer::words);
    assertEquals(Optional.empty(), Insides.shownBy(answer));
    assertEquals(503, amina.get("work-list.xhtml").status());
    database.begin();
    opens(server);
    assertTrue(
        Waiting.until(BY_ITSELF, () -> amina.get("assessments.xhtml").status() == 200),
        "Still signed in, and served again");
    assertEquals(0, ReferralForm.listed(amina, "Away"));
  }
}
