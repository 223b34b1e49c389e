package org.peerassessment.system.bench;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.http.Session;

/** How many questions of the database the pages of a map ask, and that more people ask no more. */
class PageAsksBench {
  private static final String ASKED =
      "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS"
          + " WHERE VARIABLE_NAME = 'COM_SELECT'";

  private final FiguresTable table =
      new FiguresTable("| page | 200 people, 600 ties | 20 people, 60 ties | ratio | aim |");

  @Test
  void countWhatPagesAsk() throws SQLException, IOException {
    try (MapSuite suite = MapSuite.start("asks")) {
      long small = suite.map("Twenty", 20, 60, 1);
      long large = suite.map("Two hundred", 200, 600, 1);
      for (String page : new String[] {"map", "tables", "measures"}) {
        double few = asked(suite, page, small);
        table.compare("the page '" + page + "', questions", asked(suite, page, large), few, "1.0x");
      }
    }
    table.write("questions of the map", "one look each, after one to warm up");
  }

  private static double asked(MapSuite suite, String page, long assessment) throws SQLException {
    Session lead = suite.lead();
    String address = "assessment/mapping/" + page + ".xhtml?a=" + assessment;
    lead.get(address);
    long before = suite.number(ASKED);
    lead.get(address);
    return suite.number(ASKED) - before - 1; // the counting itself is one
  }
}
