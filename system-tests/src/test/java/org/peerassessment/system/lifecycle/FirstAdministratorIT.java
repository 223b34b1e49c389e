package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.server.testing.RunningSuite;
import org.peerassessment.server.testing.SuiteStart;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.server.Places;

/** An installation that begins without a council: the one-time page, then the first sign-in. */
class FirstAdministratorIT {

  private static final String PASSWORD = "seven grey herons stood";
  private static final String NEXT = "seven grey herons flew";

  @Test
  @Tag("R-ACC-03")
  void theFirstAdministratorSignsUpOnceAndSignsIn() throws Exception {
    try (RunningSuite suite =
            SuiteStart.on(Places.emptied("empty").resolve("data")).empty().start();
        Chromium chromium = Chromium.start()) {
      URI link = suite.setUpLink().orElseThrow();
      try (Visitor first = chromium.visitor(suite.baseUrl(), Places.screenshots())) {
        first.open(link.toString()).sendEmpty("Set up");
        first
            .form()
            .type("Council", "Marlowshire")
            .type("Sign-in name", "first.keeper")
            .type("Name", "First Keeper")
            .type("Password", PASSWORD)
            .type("The same password again", PASSWORD);
        first.keep("Set up");
        first.open("/sign-in.xhtml");
        first.form().type("Sign-in name", "first.keeper").type("Password", PASSWORD);
        first.keep("Sign in");
        assertTrue(first.reads("First Keeper"), "Signed in");
        assertEquals(404, new Session(suite.baseUrl()).get(link.toString()).status());
        changesTheirPassword(first);
        assertEquals(List.of(), first.findings());
      }
    }
  }

  private static void changesTheirPassword(Visitor first) {
    first.open("/account/password.xhtml");
    first
        .form()
        .type("Your password now", PASSWORD)
        .type("New password", NEXT)
        .type("The same password again", NEXT);
    first.keep("Change the password");
    assertTrue(first.reads("Your password is changed"), "Told so, though the sitting has ended");
  }
}
