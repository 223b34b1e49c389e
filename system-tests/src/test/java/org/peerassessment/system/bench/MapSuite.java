package org.peerassessment.system.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerassessment.server.DatabaseCredentials;
import org.peerassessment.server.DatabaseSettings;
import org.peerassessment.server.EmbeddedDatabase;
import org.peerassessment.server.testing.ProjectFiles;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.MicroServer;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.ReadyPage;
import org.peerassessment.system.server.Waiting;

/** A running suite for measuring maps, which are written into it in bulk. */
final class MapSuite implements AutoCloseable {
  static final String PASSWORD = "measuring-only-words-4";
  static final String LEAD = "amina.okafor";

  private static final Pattern ASSESSMENT = Pattern.compile("[?&]a=([0-9]+)");

  private final EmbeddedDatabase database;
  private final MicroServer server;
  private final Connection owner;
  private final Session lead;

  private MapSuite(EmbeddedDatabase database, MicroServer server) throws SQLException {
    this.database = database;
    this.server = server;
    ReadyPage pages = new ReadyPage(server.base());
    assertTrue(Waiting.until(Duration.ofMinutes(3), () -> pages.get("ready").status() == 200));
    owner =
        DriverManager.getConnection(
            database.jdbcUrl(), DatabaseCredentials.OWNER, database.credentials().ownerPassword());
    lead = Session.signedIn(server.base(), LEAD, PASSWORD);
  }

  /**
   * @param name of its folders
   */
  static MapSuite start(String name) throws SQLException {
    EmbeddedDatabase database =
        EmbeddedDatabase.start(
            DatabaseSettings.below(Places.emptied(name + "-db"), ProjectFiles.binaries()));
    MicroServer server =
        MicroServer.withSuite(
            Places.emptied(name + "-suite"), database.jdbcUrl(), database.credentials(), PASSWORD);
    return new MapSuite(database, server);
  }

  URI base() {
    return server.base();
  }

  Session lead() {
    return lead;
  }

  Connection owner() {
    return owner;
  }

  /**
   * An assessment with a map.
   *
   * @param versions how often each tie was stated
   * @return the assessment's id
   */
  long map(String label, int people, int ties, int versions) throws SQLException {
    long assessment = begun(label);
    long recorder =
        number("SELECT recorded_by FROM lawful_basis WHERE assessment_id = " + assessment);
    new MapHistory(owner, assessment, recorder).write(people, ties, versions);
    return assessment;
  }

  /** An assessment that may be mapped. */
  private long begun(String label) {
    String overview = ReferralForm.recorded(lead, label);
    URI basis =
        lead.base().resolve(overview.replace("assessment/overview", "assessment/lawfulness/basis"));
    Form form = lead.get(basis + "&again=yes").formPressing(":save").orElseThrow();
    String first = form.choicesOf("purposes:in").get(0);
    Form filled =
        form.with("purposes:in", first)
            .with("whyNecessary:in", "Without it nobody sees how the harm passes on.")
            .with("whyProportionate:in", "Nothing lighter would do.")
            .dated("talkedThrough", LocalDate.now(ZoneOffset.UTC));
    assertTrue(lead.send(filled.pressingNamed(":save")).location().isPresent());
    Matcher id = ASSESSMENT.matcher(overview);
    assertTrue(id.find(), overview);
    return Long.parseLong(id.group(1));
  }

  long number(String sql) throws SQLException {
    try (Statement query = owner.createStatement();
        ResultSet answer = query.executeQuery(sql)) {
      answer.next();
      return answer.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    owner.close();
    server.close();
    database.close();
  }
}
