package org.peerassessment.system.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.Programs;

/** Somebody types, something happens, and they come back to what they had typed (R-ENG-13). */
@Tag("R-ENG-13")
class DraftsInTheBrowserIT {
  private static final String FORM = "/referral/new.xhtml";
  private static final String LABEL = "[id='new:label:in']";
  private static final String SECOND_NAME = "[id='new:named:1:given:in']";
  private static final double KEPT_WITHIN_MILLIS = 5_000;

  private static LaunchedSuite suite;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    suite = LaunchedSuite.first("drafts");
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
    suite.close();
  }

  @Test
  void whatWasTypedComesBackAfterAllWasKilledAndIsGoneOnceItIsSent() {
    try (Visitor before = signedIn("amina.okafor")) {
      before.open(FORM).press("Add another person");
      before.page().fill(LABEL, "Boys by the canal");
      before.page().fill("[id='new:received:in']", "thirty");
      before.page().fill(SECOND_NAME, "Quill");
      kept(before);
      assertEquals(List.of(), before.findings());
    }
    Programs.kill(suite.server());
    Programs.kill(suite.database());
    suite.start();
    try (Visitor other = signedIn("sam.hollis");
        Visitor after = signedIn("amina.okafor")) {
      assertEquals("", other.open(FORM).page().inputValue(LABEL), "Nobody else sees it");
      after.open("/work-list.xhtml");
      assertTrue(after.text().contains("and have not sent it"), after.text());
      back(after.open(FORM));
      assertEquals("Boys by the canal", after.page().inputValue(LABEL));
      assertEquals("thirty", after.page().inputValue("[id='new:received:in']"));
      assertEquals("Quill", after.page().inputValue(SECOND_NAME), "with its row");
      after.look();
      assertEquals(List.of(), after.findings());
      after.throwDraftAway();
      assertEquals("", after.page().inputValue(LABEL));
    }
  }

  @Test
  void whatWasSentIsADraftNoMore() {
    Session http = Session.signedIn(suite.base(), "amina.okafor", suite.demoPassword());
    String id = ReferralForm.recorded(http, "By the canal").replaceFirst(".*[?&]a=", "");
    String page = "/assessment/referral/timeframe.xhtml?a=" + id;
    try (Visitor amina = signedIn("amina.okafor")) {
      amina.open(page).form().type("What does that rest on?", "Said by the school.");
      kept(amina);
      back(amina.open(page));
      amina.sendEmpty("Set the timeframe");
      amina.form().type("What does that rest on?", "Said by the school and a parent.");
      kept(amina);
      assertTrue(titles(http).contains("You began “Timeframe"), titles(http));
      assertEquals(0, amina.page().locator(".draft-back").count(), "It is on the page already");
      answerAll(amina);
      amina.keep("Set the timeframe");
      amina.open(page + "&again=yes");
      amina.open("/work-list.xhtml");
      assertFalse(amina.text().contains("You began “Timeframe"), amina.text());
      assertEquals(List.of(), amina.findings());
    }
  }

  private static String titles(Session session) {
    return session.get("work-list.xhtml").words();
  }

  @Test
  @Tag("R-ACC-03")
  void whoIsSignedOutElsewhereIsToldSoAndFindsTheDraftAgain() {
    try (Visitor ruth = signedIn("ruth.adeyemi")) {
      ruth.open(FORM).page().fill(LABEL, "Boys at the mill");
      kept(ruth);
      ruth.page().context().clearCookies();
      ruth.page().fill(LABEL, "Boys at the old mill");
      ruth.page().locator(".draft-kept.bad").waitFor();
      assertTrue(
          ruth.reads("You are signed out. Your text stays here. Sign in in another tab"),
          ruth.text());
      Page other = ruth.page().context().newPage();
      other.navigate("/sign-in.xhtml");
      other.getByLabel("Sign-in name").fill("ruth.adeyemi");
      other
          .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
          .fill(suite.demoPassword());
      other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
      other.waitForURL("**/work-list.xhtml");
      ruth.page().locator(".draft-kept:not(.bad)").waitFor();
      ruth.press("Go on and check the answers");
      assertTrue(ruth.reads("What you typed is kept as a draft"), ruth.text());
      ruth.page().getByText("Open the form again").last().click();
      back(ruth);
      assertEquals("Boys at the old mill", ruth.page().inputValue(LABEL));
    }
  }

  private static void answerAll(Visitor amina) {
    amina
        .form()
        .tick("How high is the risk?", "Medium")
        .type("What does that rest on?", "Said by the school.")
        .tick("How great are the needs?", "Medium")
        .type("Which needs are they?", "Somebody to talk to.")
        .tick("How complex is it?", "Medium")
        .type("What makes it so?", "Two agencies.")
        .date("By when is the assessment to be done?", LocalDate.now(ZoneOffset.UTC).plusDays(45))
        .type("Why this date?", "Before the holidays.");
  }

  @Test
  void whatWasWrittenBeforeIsShownToWhoTypesBeforeItHasArrived() {
    try (Visitor sam = signedIn("sam.hollis")) {
      sam.open(FORM).page().fill(LABEL, "Girls at the bus station");
      kept(sam);
      List<Route> late = new ArrayList<>();
      sam.page().route("**/draft?**", late::add);
      sam.open(FORM).page().fill(LABEL, "Boys");
      sam.page().waitForTimeout(KEPT_WITHIN_MILLIS);
      assertEquals(0, sam.page().locator(".draft-kept").count(), "Takes the place of nothing yet");
      sam.page().unroute("**/draft?**");
      late.forEach(Route::resume);
      back(sam);
      assertTrue(sam.reads("Girls at the bus station"), "Can be copied");
      assertEquals("Boys", sam.page().inputValue(LABEL));
      kept(sam);
      sam.look();
      assertEquals(List.of(), sam.findings());
      back(sam.open(FORM));
      sam.throwDraftAway();
      assertEquals("", sam.page().inputValue(LABEL));
    }
  }

  @Test
  void passwordsAreNoDrafts() {
    try (Visitor amina = signedIn("amina.okafor")) {
      amina.open("/account/password.xhtml");
      amina.page().locator("input[type=password]").first().fill("not-to-be-kept-anywhere");
      amina.page().waitForTimeout(KEPT_WITHIN_MILLIS);
      assertEquals(0, amina.page().locator(".draft-kept").count());
      assertEquals(List.of(), amina.findings());
    }
  }

  private static void kept(Visitor visitor) {
    visitor
        .page()
        .locator(".draft-kept:not(.bad)")
        .waitFor(new Locator.WaitForOptions().setTimeout(KEPT_WITHIN_MILLIS));
  }

  private static void back(Visitor visitor) {
    visitor.page().locator(".draft-back").waitFor();
    assertFalse(visitor.refused());
  }

  private static Visitor signedIn(String name) {
    Visitor visitor = chromium.visitor(suite.base(), Places.screenshots());
    visitor.open("/sign-in.xhtml");
    visitor.form().type("Sign-in name", name).type("Password", suite.demoPassword());
    return visitor.keep("Sign in");
  }
}
