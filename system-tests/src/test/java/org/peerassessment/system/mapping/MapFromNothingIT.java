package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
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
