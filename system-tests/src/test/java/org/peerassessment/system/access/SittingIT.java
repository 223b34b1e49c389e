package org.peerassessment.system.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** Sitting at a page: the warnings before the end, what stands on its head, and pressing twice. */
@ExtendWith(SharedSuite.class)
class SittingIT {
  private Chromium chromium;
  private Visitor amina;
  private String record;

  @BeforeEach
  void aminaSitsDown(LaunchedSuite suite) {
    record =
        ReferralForm.recorded(
                Session.signedIn(suite.base(), "amina.okafor", suite.demoPassword()),
                "Sitting at a page")
            .replaceFirst(".*[?&]a=", "");
    chromium = Chromium.start();
    amina = chromium.visitor(suite.base(), Places.screenshots());
    amina.page().clock().install();
    amina.open("/sign-in.xhtml");
    amina.form().type("Sign-in name", "amina.okafor").type("Password", suite.demoPassword());
    amina.keep("Sign in");
  }

  @AfterEach
  void aminaGetsUp() {
    assertEquals(List.of(), amina.findings());
    amina.close();
    chromium.close();
  }

  @Test
  @Tag("R-ACC-03")
  void anIdleSessionIsWarnedOfAndOneClickKeepsIt() {
    Page page = amina.page();
    Locator dialog = page.locator("#stay");
    long idle = Long.parseLong(dialog.getAttribute("data-idle"));
    page.clock().fastForward((idle - 150) * 1000);
    assertFalse(dialog.isVisible());
    page.clock().fastForward(40_000);
    assertTrue(dialog.innerText().contains("Do you want to stay signed in?"));
    amina.look();
    page.waitForResponse("**/stay", () -> dialog.locator("button").click());
    dialog.waitFor(hidden());
    page.clock().fastForward((idle + 5) * 1000);
    assertTrue(dialog.innerText().contains("You have been signed out"));
  }

  @Test
  @Tag("R-ACC-03")
  void theEndOfALongSittingIsWarnedOfThoughSomebodyIsAtWork() {
    Page page = amina.page();
    page.route("**/assessments.xhtml", SittingIT::nearItsEnd);
    amina.open("/assessments.xhtml");
    Locator dialog = page.locator("#stay");
    page.clock().fastForward(50_000);
    assertFalse(dialog.isVisible());
    page.clock().fastForward(60_000);
    assertTrue(dialog.innerText().contains("nearly twelve hours"));
    amina.look();
    page.waitForResponse("**/stay", () -> dialog.locator("button").click());
    dialog.waitFor(hidden());
    page.clock().fastForward(200_000);
    assertFalse(dialog.isVisible());
    page.clock().fastForward(100_000);
    assertTrue(dialog.innerText().contains("You have been signed out"));
  }

  /** As the page would be six minutes and forty seconds before the end. */
  private static void nearItsEnd(Route route) {
    var answer = route.fetch();
    String body = answer.text().replaceFirst("data-left=\"\\d+\"", "data-left=\"400\"");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
  }

  @Test
  void aSecondPressBeforeTheNextPageIsThereSendsNothing() {
    Page page = amina.page();
    AtomicInteger sent = new AtomicInteger();
    amina.open("/assessment/referral/reword.xhtml?a=" + record);
    page.onRequest(request -> sent.addAndGet("POST".equals(request.method()) ? 1 : 0));
    page.locator("[id='rewording:save']").dblclick();
    page.waitForURL("**/referral.xhtml?a=*");
    assertEquals(1, sent.get());
    page.goBack();
    page.locator("[id='rewording:save']").click();
    page.waitForURL("**/referral.xhtml?a=*");
    assertEquals(2, sent.get());
  }

  @Test
  void aRowThatIsAskedForTakesTheFocusAndAFaultInItSaysWhichRow() {
    amina.open("/referral/new.xhtml").press("Add another person");
    assertEquals("new:named:1:given:in", focused());
    amina.under("Person 2").type("Given name", "Robin").type("Day", "2").type("Year", "2012");
    amina.press("Add another place");
    assertEquals(
        "Person 2, date of birth: Add the month to this date.",
        amina.page().locator("#faults li").innerText());
    assertEquals("faults", focused());
    amina.follow("Person 2, date of birth: Add the month to this date.");
    assertEquals("new:named:1:born:in", focused());
    amina.open("/referral/new.xhtml").draftIsBack().throwDraftAway();
    amina.press("Add another place");
    assertEquals("new:contexts:1:contextKind:in", focused());
  }

  private Object focused() {
    return amina.page().evaluate("() => document.activeElement.id");
  }

  @Test
  void concernsThatAreReadWholeOfferNoMoreOfThem() {
    amina.open("/assessment/overview.xhtml?a=" + record);
    assertFalse(amina.page().locator(".concerns summary").isVisible());
  }

  @Test
  @Tag("R-REF-02")
  void theConcernsStandAtTheHeadOfEveryPageAndOpenInFull() {
    Page page = amina.page();
    amina.open("/assessment/referral/reword.xhtml?a=" + record);
    String concerns = "They began to treat one another badly after the holidays. ".repeat(20);
    page.locator("textarea").first().fill(concerns);
    amina.keep("Save the new wording");
    for (int width : List.of(1280, 390)) {
      page.setViewportSize(width, 900);
      amina.open("/assessment/group/members.xhtml?a=" + record);
      page.setViewportSize(width, 900);
      Locator text = page.locator(".concerns p");
      assertTrue(text.isVisible(), "seen at " + width);
      double closed = text.boundingBox().height;
      assertTrue(closed > 30 && closed < 60, "two lines at " + width + ": " + closed);
      page.locator(".concerns summary").click();
      assertTrue(text.boundingBox().height > 2 * closed, "open in full at " + width);
    }
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }
}
