package org.peerassessment.system.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.http.Session;

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
  private static final Pattern EDGE = Pattern.compile("<edge ");

  private final FiguresTable table =
      new FiguresTable("| what | " + VERSIONS + " versions | 1 version | ratio | aim |");

  @Test
  void measureTheCostOfHistory() throws SQLException, IOException {
    try (MapSuite suite = MapSuite.start("as-at")) {
      measure(suite);
    }
    table.write(
        "figures of the map's history",
        PEOPLE + " people, " + TIES + " ties, " + TIMES + " questions of each kind");
  }

  private void measure(MapSuite suite) throws SQLException {
    Session lead = suite.lead();
    long longer = suite.map("Long history", PEOPLE, TIES, VERSIONS);
    long shorter = suite.map("Short history", PEOPLE, TIES, 1);
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
      rows(suite, "as known " + moment.getKey(), longer, shorter, moment.getValue());
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
    table.compare(what + ", p50 (ms)", one.within(0.5), other.within(0.5), AIM);
    table.compare(what + ", p95 (ms)", one.within(0.95), other.within(0.95), AIM);
  }

  private void rows(MapSuite suite, String what, long longer, long shorter, String when)
      throws SQLException {
    double ofLonger = rows(suite, longer, when);
    table.compare(what + ", rows read by the database", ofLonger, rows(suite, shorter, when), "");
  }

  /**
   * Rows that the database reads for one question, entries of an index that are passed over too.
   */
  private static double rows(MapSuite suite, long assessment, String when) throws SQLException {
    long before = read(suite);
    for (int i = 0; i < COUNTED; i++) {
      ask(suite.lead(), assessment, when);
    }
    return (double) (read(suite) - before) / COUNTED;
  }

  private static long read(MapSuite suite) throws SQLException {
    return suite.number(
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
}
