package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.SharedSuite;

/** More than 1,000 people are not drawn before somebody has said what of it. */
@ExtendWith(SharedSuite.class)
class LargeMapIT {
  private static final int PEOPLE = 1_020;
  private static final String SAID = "friend,none,some,school,Form tutor,first hand,2026-09-01";

  @Test
  @Tag("R-MAP-09")
  void somebodyChoosesWhetherWhatIsTickedOnesSurroundingsOrAllIsDrawn(LaunchedSuite suite) {
    Session lead = Session.signedIn(suite.base(), "sam.hollis", suite.demoPassword());
    URI overview = URI.create(ReferralForm.recorded(lead, "A whole town"));
    try (Chromium chromium = Chromium.start();
        Visitor sam = chromium.visitor(suite.base(), Places.screenshots().resolve("large"))) {
      sam.open("/sign-in.xhtml");
      sam.form().type("Sign-in name", "sam.hollis").type("Password", suite.demoPassword());
      sam.keep("Sign in");
      sam.open(overview.getPath() + "?" + overview.getQuery());
      BroughtIn.lawful(sam);
      BroughtIn.file(sam, "Ties, as a table (CSV)", ring(), "1,020 ties");
      sam.turnTo("Peer map");
      Page page = sam.page();
      Canvas canvas = new Canvas(page);
      assertTrue(sam.reads("1,020 people are more than can be read at once"), sam.text());
      assertEquals(0, canvas.lines(), "Nothing is drawn yet");
      sam.look();

      page.locator("#ask-person").selectOption(middle(page));
      page.locator("#ask-steps").selectOption("2");
      sam.press("Draw their surroundings");
      assertEquals(4, canvas.lines(), "Two steps each way");
      sam.look();

      sam.press("Choose what is drawn");
      page.locator("[data-kind=FRIEND]").uncheck();
      assertTrue(sam.reads("0 people and 0 lines"), sam.text());
      page.locator("[data-kind=FRIEND]").check();
      assertTrue(sam.reads("1,020 people and 1,020 lines"), sam.text());
      sam.press("Draw all of it");
      assertEquals(PEOPLE, canvas.lines());
      assertEquals(List.of(), sam.findings());
    }
  }

  private static String middle(Page page) {
    return (String) page.evaluate("() => document.getElementById('ask-person').options[500].value");
  }

  /** Each has a tie with the next, the last with the first. */
  private static String ring() {
    return IntStream.range(0, PEOPLE)
        .mapToObj(i -> name(i) + "," + name((i + 1) % PEOPLE) + "," + SAID)
        .collect(
            Collectors.joining(
                "\n",
                "person A,person B,kind,direction,strength,voice,who says,reliability,from\n",
                "\n"));
  }

  private static String name(int i) {
    return "Sample" + (char) ('a' + i % 26) + " Town" + i;
  }
}
