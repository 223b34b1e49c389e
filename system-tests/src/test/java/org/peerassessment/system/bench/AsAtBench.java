package org.peerassessment.system.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

/**
 * Measures what the length of a map's history costs whoever asks for the map, of now or as it was
 * known earlier: the door that hands it out as GraphML, on the running suite, for a map of which
 * everything was corrected nine times against the same map without a correction.
 */
class AsAtBench {
  private static final int PEOPLE = 200;
  private static final int TIES = 600;
  private static final int VERSIONS = 10;
  private static final int WARM_UP = 60;
  private static final int TIMES = 100;
  private static final int COUNTED = 20;
  private static final String AIM = "1.3x";
  private static final String PASSWORD = "measuring-only-words-4";
  private static final Pattern ASSESSMENT = Pattern.compile("[?&]a=([0-9]+)");
  private static final Pattern EDGE = Pattern.compile("<edge ");

  private final StringBuilder table = new StringBuilder();

  @Test
  void measureTheCostOfHistory() throws SQLException, IOException {
    line("| what | " + VERSIONS + " versions | 1 version | ratio | aim |");
    line("|---|---|---|---|---|");
    try (EmbeddedDatabase database =
            EmbeddedDatabase.start(
                DatabaseSettings.below(Places.emptied("as-at-db"), ProjectFiles.binaries()));
        MicroServer server =
            MicroServer.withSuite(
                Places.emptied("as-at-suite"),
                database.jdbcUrl(),
                database.credentials(),
                PASSWORD)) {
      ReadyPage pages = new ReadyPage(server.base());
      assertTrue(Waiting.until(Duration.ofMinutes(3), () -> pages.get("ready").status() == 200));
      try (Connection owner =
          DriverManager.getConnection(
              database.jdbcUrl(),
              DatabaseCredentials.OWNER,
              database.credentials().ownerPassword())) {
        measure(Session.signedIn(server.base(), "amina.okafor", PASSWORD), owner);
      }
    }
    write();
  }

  private void measure(Session lead, Connection owner) throws SQLException {
    long longer = begun(lead, "Long history");
    long shorter = begun(lead, "Short history");
    long recorder =
        number(owner, "SELECT recorded_by FROM lawful_basis WHERE assessment_id = " + longer);
    new MapHistory(owner, longer, recorder).write(PEOPLE, TIES, VERSIONS);
    new MapHistory(owner, shorter, recorder).write(PEOPLE, TIES, 1);
    Map<String, String> moments = new LinkedHashMap<>();
    moments.put("now", "");
    moments.put("half-way", "&at=" + MapHistory.standing(VERSIONS / 2) + "&day=2026-09-20");
    moments.put("at the beginning", "&at=" + MapHistory.standing(1) + "&day=2026-09-20");
    for (int i = 0; i < WARM_UP; i++) {
      for (String when : moments.values()) {
        ask(lead, longer, when);
        ask(lead, shorter, when);
      }
    }
    moments.forEach((what, when) -> latencies(lead, "as known " + what, longer, shorter, when));
    for (Map.Entry<String, String> moment : moments.entrySet()) {
      rows(lead, owner, "as known " + moment.getKey(), longer, shorter, moment.getValue());
    }
  }

  private void latencies(Session lead, String what, long longer, long shorter, String when) {
    List<Double> ofLonger = new ArrayList<>();
    List<Double> ofShorter = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) { // in turns, so that both meet the same disturbances
      ofLonger.add(ask(lead, longer, when));
      ofShorter.add(ask(lead, shorter, when));
    }
    Latencies one = new Latencies(ofLonger);
    Latencies other = new Latencies(ofShorter);
    compare(what + ", p50 (ms)", one.within(0.5), other.within(0.5), AIM);
    compare(what + ", p95 (ms)", one.within(0.95), other.within(0.95), AIM);
  }

  private void rows(
      Session lead, Connection owner, String what, long longer, long shorter, String when)
      throws SQLException {
    double ofLonger = rows(lead, owner, longer, when);
    compare(what + ", rows read by the database", ofLonger, rows(lead, owner, shorter, when), "");
  }

  /**
   * Rows that the database reads for one question, entries of an index that are passed over too.
   */
  private static double rows(Session lead, Connection owner, long assessment, String when)
      throws SQLException {
    long before = read(owner);
    for (int i = 0; i < COUNTED; i++) {
      ask(lead, assessment, when);
    }
    return (double) (read(owner) - before) / COUNTED;
  }

  private static long read(Connection owner) throws SQLException {
    return number(
        owner,
        "SELECT SUM(IF(VARIABLE_NAME = 'HANDLER_ICP_MATCH', -1, 1) * VARIABLE_VALUE)"
            + " FROM information_schema.GLOBAL_STATUS"
            + " WHERE VARIABLE_NAME LIKE 'HANDLER_READ%' OR VARIABLE_NAME LIKE 'HANDLER_ICP%'");
  }

  private static double ask(Session lead, long assessment, String when) {
    String file = "assessment/mapping/file?as=GRAPHML&a=" + assessment + when;
    return Latencies.timed(() -> holdsAll(lead.get(file).body()));
  }

  private static boolean holdsAll(String graph) {
    return EDGE.matcher(graph).results().count() == TIES;
  }

  /** An assessment that may be mapped. */
  private static long begun(Session lead, String label) {
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

  private static long number(Connection owner, String sql) throws SQLException {
    try (Statement query = owner.createStatement();
        ResultSet answer = query.executeQuery(sql)) {
      answer.next();
      return answer.getLong(1);
    }
  }

  private void compare(String what, double ofLonger, double ofShorter, String aim) {
    line(
        String.format(
            Locale.UK,
            "| %s | %.1f | %.1f | %.2fx | %s |",
            what,
            ofLonger,
            ofShorter,
            ofLonger / ofShorter,
            aim));
  }

  private void line(String line) {
    table.append(line).append('\n');
    System.out.println(line);
  }

  private void write() throws IOException {
    String when =
        "Measured on %s, %d processors, Java %s, %d people, %d ties, %d questions of each kind.%n%n"
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                PEOPLE,
                TIES,
                TIMES);
    FiguresBlock.write(
        "<!-- figures of the map's history: written by ./verify --bench -->\n",
        "<!-- end of figures of the map's history -->",
        when + table);
  }
}
