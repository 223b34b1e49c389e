package org.peerassessment.system.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.SuiteSize;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.server.MicroServer;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.ReadyPage;

/** The database goes away while somebody is typing, and comes back. */
@Tag("R-ENG-13")
class TypingThroughAnOutageIT {
  private static final String PASSWORD = "seven-quiet-herons-4";
  private static final String GO_ON = "Go on and check the answers";
  private static final Duration OPENS = Duration.ofMinutes(3);
  private static final double PATIENCE_MILLIS = 60_000;

  @Test
  void whatWasTypedIsStillThereAndIsKeptOnceItCanBe() {
    int rounds = SuiteSize.of(2, 50);
    int seconds = SuiteSize.of(2, 60);
    try (Outage database = new Outage(Places.emptied("typing").resolve("database"));
        MicroServer server =
            MicroServer.withSuite(
                Places.emptied("typing-server"),
                database.jdbcUrl(),
                database.credentials(),
                PASSWORD);
        Chromium chromium = Chromium.start()) {
      assertTrue(new ReadyPage(server.base()).opensWithin(OPENS));
      for (int round = 1; round <= rounds; round++) {
        typedThroughAnOutage(chromium, server, database, "Round " + round, seconds);
        System.out.println("Typed through outage " + round + ": nothing lost");
      }
    }
  }

  private static void typedThroughAnOutage(
      Chromium chromium, MicroServer server, Outage database, String mark, int seconds) {
    try (Visitor amina = chromium.visitor(server.base(), Places.screenshots())) {
      amina.open("/sign-in.xhtml").form().type("Sign-in name", "amina.okafor");
      amina.form().type("Password", PASSWORD);
      amina.keep("Sign in").open("/referral/new.xhtml");
      type(amina, "label", mark);
      database.end();
      type(amina, "concerns", mark + ": written while nothing could be kept");
      amina.press(GO_ON);
      amina.page().locator(".draft-kept.bad").waitFor();
      amina.look();
      amina.page().waitForTimeout(seconds * 1_000.0);
      stillThere(amina, mark);
      database.begin();
      amina
          .page()
          .locator(".draft-kept:not(.bad)")
          .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
      amina.page().reload();
      amina.page().locator(".draft-back").waitFor();
      stillThere(amina, mark);
      assertTrue(amina.press(GO_ON).refused(), "Sent, and answered as ever");
      stillThere(amina, mark);
    }
  }

  private static void type(Visitor visitor, String question, String words) {
    visitor.page().fill(field(question), words);
  }

  private static void stillThere(Visitor visitor, String mark) {
    assertEquals(mark, visitor.page().inputValue(field("label")));
    assertEquals(
        mark + ": written while nothing could be kept",
        visitor.page().inputValue(field("concerns")));
  }

  private static String field(String question) {
    return "[id='new:" + question + ":in']";
  }
}
