package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.lifecycle.ToldStory;
import org.peerassessment.system.lifecycle.ToldStory.Told;
import org.peerassessment.system.server.Places;

/** What can be done on the picture, each way alone; nothing of it breaks a rule of access. */
@ExtendWith(ToldStory.class)
@Tag("R-MAP-01")
class MapOnTheCanvasIT {
  private static final String ROBIN = "RS";
  private static final String JO = "JM";

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @Test
  @Tag("R-MAP-09")
  void byKeyboardAloneATieIsDrawnUndoneDoneAgainAndEndedWithAReason(Told told) {
    try (Visitor amina = onTheMap(told, false)) {
      Page page = amina.page();
      Canvas canvas = new Canvas(page);
      int before = canvas.lines();
      page.locator("#canvas").focus();
      canvas.goTo(ROBIN);
      page.keyboard().press("t");
      assertTrue(canvas.heard().contains("A tie begins at RS"), canvas.heard());
      amina.look();
      canvas.goTo(JO);
      page.keyboard().press("Enter");
      page.locator(".told form [type=submit]").press("Enter");
      page.waitForSelector(".told .faults:not([hidden])");
      amina.look();
      canvas.answer("PARTNER");
      page.locator(".told form [type=submit]").press("Enter");
      canvas.waitForLines(before + 1);
      assertTrue(canvas.heard().contains("The tie is on the map."), canvas.heard());

      page.keyboard().press("u");
      canvas.waitForLines(before);
      page.keyboard().press("r");
      canvas.waitForLines(before + 1);

      String tie = lineNamed(page, "Partner");
      page.evaluate("id => peerMap.map.choose(id)", tie);
      amina.look();
      page.locator(".told button", new Page.LocatorOptions().setHasText("End"))
          .first()
          .press("Enter");
      page.locator(".told [name='lastDay:in']").fill(yesterday(page));
      page.locator(".told [name='why:in']").fill("They say so themselves.");
      page.locator(".told form [type=submit]").press("Enter");
      page.waitForFunction("id => peerMap.map.cy.getElementById(id).hasClass('ghost')", tie);
      page.keyboard().press("?");
      page.waitForSelector("#map-help[open]");
      amina.look();
      page.keyboard().press("Escape");
      assertEquals(List.of(), amina.findings());
    }
  }

  @Test
  @Tag("R-MAP-09")
  void byMouseSomebodyIsMovedAndStaysThere(Told told) {
    try (Visitor amina = onTheMap(told, false)) {
      Page page = amina.page();
      Canvas canvas = new Canvas(page);
      page.locator("#canvas").scrollIntoViewIfNeeded();
      double[] from = canvas.at(ROBIN);
      page.mouse().move(from[0], from[1]);
      page.mouse().down();
      page.mouse().move(from[0] + 30, from[1] - 40, new Mouse.MoveOptions().setSteps(4));
      page.mouse().up();
      page.waitForFunction(
          "() => !document.querySelector('[data-tool=undo]').ariaDisabled"
              + " || document.querySelector('[data-tool=undo]').ariaDisabled === 'false'");
      page.waitForFunction(
          "() => peerMap.map.cy.nodes().filter(n => n.data('label') === 'RS')[0].data('x') !== undefined");
      Object placed = canvas.spot(ROBIN);
      amina.open(amina.address());
      assertEquals(placed, new Canvas(page).spot(ROBIN));
      assertEquals(List.of(), amina.findings());
    }
  }

  @Test
  @Tag("R-MAP-02")
  @Tag("R-MAP-08")
  void whatWasWrittenOfALineIsReadBesideThePictureWhenSomebodyOpensIt(Told told) {
    try (Visitor amina = onTheMap(told, false)) {
      Page page = amina.page();
      page.evaluate(
          "() => peerMap.map.choose(peerMap.map.cy.edges().filter("
              + "e => e.data('written').guardians)[0].id())");
      Locator written = page.locator(".told details dl");
      assertFalse(written.isVisible(), "A room may be looking on");
      page.locator(".told summary").press("Enter");
      assertTrue(written.innerText().contains("None after four; the caretaker goes home."));
      assertTrue(written.innerText().contains("Lunch, on school days"));
      amina.look();
      page.evaluate(
          "() => peerMap.map.choose(peerMap.map.cy.edges().filter("
              + "e => e.data('written').howItCame)[0].id())");
      page.locator(".told summary").press("Enter");
      assertTrue(written.innerText().contains("a chat out of school"), written.innerText());
      assertEquals(List.of(), amina.findings());
    }
  }

  @Test
  void byTouchATieIsDrawnWithTwoTapsAndCanBeLeft(Told told) {
    try (Visitor amina = onTheMap(told, true)) {
      Page page = amina.page();
      Canvas canvas = new Canvas(page);
      int before = canvas.lines();
      page.locator("#canvas").scrollIntoViewIfNeeded();
      tap(page, canvas.at(ROBIN));
      page.locator(".told button", new Page.LocatorOptions().setHasText("Add a tie")).first().tap();
      page.waitForSelector(".peer-map.tying");
      page.locator("#canvas").scrollIntoViewIfNeeded();
      tap(page, canvas.at(JO));
      page.waitForSelector(".told form");
      page.locator(".told [data-cancel]").tap();
      assertEquals(before, canvas.lines());

      page.locator("#canvas").scrollIntoViewIfNeeded();
      tap(page, canvas.at(ROBIN));
      page.locator(".told button", new Page.LocatorOptions().setHasText("Add a tie")).first().tap();
      page.locator("#canvas").scrollIntoViewIfNeeded();
      tap(page, canvas.at(JO));
      canvas.answer("SIBLING");
      page.locator(".told form [type=submit]").tap();
      canvas.waitForLines(before + 1);
      assertEquals(List.of(), amina.findings());
    }
  }

  @Test
  @Tag("R-MAP-04")
  @Tag("R-MAP-05")
  void theMapIsSeenAtAnotherDayAsOneGivesItAndAsTwoDo(Told told) {
    try (Visitor amina = onTheMap(told, false)) {
      Page page = amina.page();
      Canvas canvas = new Canvas(page);
      int today = canvas.linesShown();
      page.locator("[data-tool=day]").focus();
      page.keyboard().press("Home");
      assertNotEquals(today, canvas.linesShown());
      assertTrue(page.locator(".changed").textContent().contains("between"));
      amina.look();
      amina.open(amina.address() + "&view=SCHOOL");
      assertTrue(new Canvas(page).lines() > 0);
      amina.open(amina.address() + "&with=YOUTH_WORK");
      assertTrue(amina.reads("Where the two differ"), amina.text());
      amina.open(amina.address().replaceFirst("&view.*", "") + "&known=" + yesterday(page));
      assertTrue(amina.reads("as it was known at the end of"), amina.text());
      assertEquals(List.of(), amina.findings());
    }
  }

  @Test
  @Tag("R-ENG-13")
  void whatWasTypedBesideThePictureComesBackUntilItIsSent(Told told) {
    try (Visitor amina = onTheMap(told, false)) {
      Page page = amina.page();
      beginsATie(page);
      page.locator(".told [name='whoSays:in']").fill("Detached worker");
      page.waitForSelector(".told .draft-kept:not(.bad)");
      amina.look();
      amina.open(amina.address());
      beginsATie(page);
      page.waitForSelector(".told .draft-back");
      assertEquals("Detached worker", page.inputValue(".told [name='whoSays:in']"));
      amina.look();
      Canvas canvas = new Canvas(page);
      int before = canvas.lines();
      canvas.answer("PROTECTIVE");
      page.locator(".told form [type=submit]").press("Enter");
      canvas.waitForLines(before + 1);
      amina.open(amina.address());
      beginsATie(page);
      page.waitForTimeout(500);
      assertEquals("", page.inputValue(".told [name='whoSays:in']"), "Sent, and a draft no more");
      assertEquals(List.of(), amina.findings());
    }
  }

  private static void beginsATie(Page page) {
    Canvas canvas = new Canvas(page);
    page.locator("#canvas").focus();
    canvas.goTo(JO);
    page.keyboard().press("t");
    canvas.goTo(ROBIN);
    page.keyboard().press("Enter");
    canvas.waitForForm();
  }

  @Test
  @Tag("R-MAP-03")
  @Tag("R-MAP-06")
  void rolesAndIncidentsAreToldBesideThePictureAndNotDrawn(Told told) {
    try (Visitor amina = onTheMap(told, false)) {
      Page page = amina.page();
      page.locator("#canvas").focus();
      new Canvas(page).goTo(ROBIN);
      page.keyboard().press("Enter");
      String panel = page.locator(".told").innerText();
      assertTrue(panel.contains("Roles, as somebody sees them"), panel);
      assertTrue(panel.contains("Joker"), panel);
      assertTrue(panel.contains("Was harmed"), panel);
      assertEquals(looks(page, ROBIN), looks(page, JO), "Nobody is coloured for it");
      assertTrue(looks(page, JO).endsWith("true"), "A double line says that accounts differ");
      amina.look();
      page.locator("[data-tool=day]").press("Home");
      String then = page.locator(".told").innerText();
      assertTrue(then.contains("Joker"), "Not said since when");
      assertFalse(then.contains("Was harmed"), "It had not happened yet: " + then);
      page.locator("[data-tool=day]").press("End");
      amina.follow("Pictures passed on in the sports hall");
      assertEquals(List.of(), amina.findings());
    }
  }

  @Test
  @Tag("R-MAP-09")
  void whatNoCanvasSendsIsRefusedAndChangesNothing(Told told) {
    try (Visitor amina = onTheMap(told, false)) {
      Page page = amina.page();
      Object before = page.evaluate("() => JSON.stringify(peerMap.map.data.view)");
      String deep = "[".repeat(3_000) + "]".repeat(3_000);
      String me = (String) page.evaluate("() => peerMap.map.data.view.points[0].id");
      for (String sent :
          List.of(
              "",
              "[]",
              "{\"act\": " + deep + "}",
              "{\"act\": \"place\", \"spots\": {\"" + me + "\": {\"x\": \"a\", \"y\": 0.5}}}",
              "{\"act\": \"place\", \"spots\": {\"p999999\": {\"x\": 0.5, \"y\": 0.5}}}",
              "{\"act\": \"everything\"}")) {
        assertEquals(404, sent(page, sent), sent.substring(0, Math.min(60, sent.length())));
      }
      amina.open(amina.address());
      new Canvas(page);
      assertEquals(before, page.evaluate("() => JSON.stringify(peerMap.map.data.view)"));
    }
  }

  private static Object sent(Page page, String body) {
    return page.evaluate(
        "body => fetch(peerMap.map.canvas.dataset.path + '?a=' + peerMap.map.data.assessment, {"
            + " method: 'POST', credentials: 'same-origin', body: body,"
            + " headers: { 'Content-Type': 'application/json',"
            + " 'Suite-Map': peerMap.map.canvas.dataset.writer } }).then(answer => answer.status)",
        body);
  }

  private static String looks(Page page, String label) {
    return (String)
        page.evaluate(
            "label => { const n = peerMap.map.cy.nodes().filter(n => n.data('label') === label)[0];"
                + " n.removeClass('chosen focused');"
                + " return ['background-color', 'border-color', 'color', 'shape']"
                + ".map(what => n.style(what)).concat("
                + "n.style('border-style') === (n.data('disputed') ? 'double' : 'solid')).join(); }",
            label);
  }

  private static Visitor onTheMap(Told told, boolean touching) {
    URI base = told.suite().base();
    Visitor amina =
        touching
            ? chromium.touching(base, Places.screenshots())
            : chromium.visitor(base, Places.screenshots());
    amina.open("/sign-in.xhtml");
    amina.form().type("Sign-in name", "amina.okafor").type("Password", told.suite().demoPassword());
    amina.keep("Sign in");
    String id = told.story().overview().replaceFirst(".*[?&]a=(\\d+).*", "$1");
    return amina.open("/assessment/mapping/map.xhtml?a=" + id);
  }

  private static void tap(Page page, double[] at) {
    page.touchscreen().tap(at[0], at[1]);
    page.waitForTimeout(400);
  }

  private static String lineNamed(Page page, String kind) {
    return (String)
        page.evaluate(
            "kind => peerMap.map.cy.edges().filter(e => e.data('kind') === kind.toUpperCase())[0].id()",
            kind);
  }

  private static String yesterday(Page page) {
    return (String)
        page.evaluate(
            "() => { const d = new Date(); d.setDate(d.getDate() - 1); return d.toISOString().slice(0, 10); }");
  }
}
