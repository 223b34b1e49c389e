package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.lifecycle.CaseStudy;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.SharedSuite;

/**
 * The case study's map, drawn on the picture from nothing: by mouse, by touch and by keyboard, each
 * alone, with the same map at the end (R-MAP-01), and undone again to nothing (R-MAP-09).
 */
@ExtendWith(SharedSuite.class)
@Tag("R-MAP-01")
class MapFromNothingIT {
  private static final String ROBIN = "RS";
  private static final String CHARLIE = "CS";
  private static final String JO = "JM";
  private static final String SCHOOL = "Hillside School";
  private static final String CHAT = "The friends' chat";

  private static final Set<String> CASE_STUDY =
      Set.of(
          "CS, RS: FRIEND STRONG",
          "CS, JM: ONLINE_CONTACT STRONG",
          "Hillside School, RS: USE MIXED",
          "JM, The friends' chat: USE MIXED");

  private static Chromium chromium;
  private static String map;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @Test
  void byMouseAlone(LaunchedSuite suite) {
    try (Visitor amina = onAnEmptyMap(suite, false)) {
      ByMouse mouse = new ByMouse(amina.page());
      draw(amina, mouse);
      undoAll(amina, mouse);
    }
  }

  @Test
  void byTouchAlone(LaunchedSuite suite) {
    try (Visitor amina = onAnEmptyMap(suite, true)) {
      ByTouch touch = new ByTouch(amina.page());
      draw(amina, touch);
      touch.pinch();
      undoAll(amina, touch);
    }
  }

  @Test
  @Tag("R-MAP-09")
  void byKeyboardAlone(LaunchedSuite suite) {
    try (Visitor amina = onAnEmptyMap(suite, false)) {
      ByKeyboard keyboard = new ByKeyboard(amina.page());
      draw(amina, keyboard);
      FocusedCanvas.record(amina.page());
      undoAll(amina, keyboard);
    }
  }

  @Test
  @Tag("R-MAP-07")
  @Tag("R-MAP-08")
  void theTablesSayWhatThePictureShowsAndWhatIsChangedThereIsChangedOnIt(LaunchedSuite suite) {
    try (Visitor amina = onAnEmptyMap(suite, false)) {
      ByMouse mouse = new ByMouse(amina.page());
      draw(amina, mouse);
      amina.follow("As tables");
      assertEquals(
          Set.of(
              "Robin Sample and Charlie Sample: Friend, Strong",
              "Charlie Sample and Jo Mustermann: Online contact, Strong"),
          rows(amina, "ties"));
      assertEquals(
          Set.of(
              "Robin Sample at Hillside School: Safe at some times, not at others",
              "Jo Mustermann at The friends' chat: Safe at some times, not at others"),
          rows(amina, "uses"));

      follow(amina, "ties", "Robin", "Correct");
      amina
          .form()
          .choose("What links them?", "Sibling")
          .type("Why is it being corrected?", "The school had it wrong.");
      amina.keep("Save");
      follow(amina, "ties", "Jo Mustermann", "End");
      amina
          .form()
          .date("What was the last day?", LocalDate.now().minusDays(1))
          .type("How did it end, and who says so?", "They say so themselves.");
      amina.keep("End it");
      follow(amina, "uses", "Robin", "Correct");
      amina
          .form()
          .type("Who are the guardians there?", "The caretaker")
          .type("Why is it being corrected?", "The school says so.");
      amina.keep("Save");
      assertTrue(amina.reads("The caretaker"), amina.text());

      amina.follow("As a picture");
      Canvas canvas = new Canvas(amina.page());
      assertTrue(canvas.map().contains("CS, RS: SIBLING STRONG"), canvas.map().toString());
      assertEquals(1, amina.page().evaluate("() => peerMap.map.cy.edges('.ghost').length"));
      undoAll(amina, mouse);
    }
  }

  /** What each row of a table is about, and what it says of it. */
  private static Set<String> rows(Visitor amina, String table) {
    String cell = table.equals("ties") ? "td:nth-child(2)" : "td:nth-child(5)";
    return amina.page().locator(rowsOf(table)).all().stream()
        .map(row -> row.locator("th").innerText() + ": " + row.locator(cell).innerText())
        .collect(Collectors.toSet());
  }

  private static void follow(Visitor amina, String table, String about, String link) {
    amina
        .page()
        .locator(rowsOf(table))
        .filter(new Locator.FilterOptions().setHasText(about))
        .last()
        .getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText(link))
        .first()
        .click();
  }

  private static String rowsOf(String table) {
    return "section[aria-labelledby=" + table + "] tbody tr";
  }

  private static void draw(Visitor amina, Hand hand) {
    Page page = amina.page();
    Canvas canvas = new Canvas(page);
    assertEquals(Set.of(), canvas.map());
    amina.look();
    hand.putAllOnTheMap();
    amina.look();
    hand.drag(JO);
    hand.join(ROBIN, CHARLIE);
    canvas.waitForForm();
    amina.look();
    hand.answer(canvas, "FRIEND");
    canvas.waitForLines(1);
    hand.join(CHARLIE, JO);
    hand.answer(canvas, "ONLINE_CONTACT");
    canvas.waitForLines(2);
    hand.join(ROBIN, SCHOOL);
    canvas.waitForForm();
    amina.look();
    hand.answer(canvas, null);
    canvas.waitForLines(3);
    hand.join(JO, CHAT);
    hand.answer(canvas, null);
    canvas.waitForLines(4);
    assertEquals(CASE_STUDY, canvas.map());
    amina.look();
    Object placed = canvas.spot(JO);
    amina.open(amina.address());
    Canvas again = new Canvas(page);
    assertEquals(CASE_STUDY, again.map(), "It is kept");
    assertEquals(placed, again.spot(JO), "and so is where somebody was put");
  }

  /** Back to nothing, step by step; the next to draw begins there. */
  private static void undoAll(Visitor amina, Hand hand) {
    Canvas canvas = new Canvas(amina.page());
    for (String undone = canvas.lastAct(); !undone.isEmpty(); undone = canvas.lastAct()) {
      hand.undo();
      canvas.waitForOtherAct(undone);
    }
    assertEquals(Set.of(), canvas.map(), "All of it can be undone");
    assertEquals(List.of(), amina.findings());
  }

  private static Visitor onAnEmptyMap(LaunchedSuite suite, boolean touching) {
    if (map == null) {
      CaseStudy study = new CaseStudy(chromium, suite, null);
      study.tellUpToTheMap();
      map = study.overview().replace("/overview.xhtml", "/mapping/map.xhtml");
    }
    Visitor amina =
        touching
            ? chromium.touching(suite.base(), Places.screenshots())
            : chromium.visitor(suite.base(), Places.screenshots());
    amina.open("/sign-in.xhtml");
    amina.form().type("Sign-in name", "amina.okafor").type("Password", suite.demoPassword());
    amina.keep("Sign in");
    return amina.open(map);
  }
}
