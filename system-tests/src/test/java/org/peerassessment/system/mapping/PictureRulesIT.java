package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
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

/** What the picture may not suggest, and what a young person draws who is not with them. */
@ExtendWith(ToldStory.class)
@Tag("R-MAP-10")
class PictureRulesIT {
  /**
   * Puts a place, somebody who does not use it and somebody who does in a row; whether the area is
   * painted just beside the user, beside the third, above the hole around the third, and at the
   * place.
   */
  private static final String IN_A_ROW =
      """
      async () => {
        const cy = peerMap.map.cy;
        const use = cy.edges('[kind = "USE"]').not('.off').not('.ghost')[0];
        const [user, place] = [use.source(), use.target()];
        const users = place.connectedEdges().connectedNodes();
        const third = cy.nodes('[kind = "PERSON"]').not('.off').difference(users)[0];
        cy.nodes().difference(user.union(place).union(third)).addClass('off');
        place.position({ x: 200, y: 300 });
        third.position({ x: 450, y: 300 });
        user.position({ x: 700, y: 300 });
        cy.fit(cy.nodes().not('.off'), 30);
        await new Promise(done => { cy.one('render', done); cy.forceRender(); });
        const dots = window.devicePixelRatio || 1;
        const pen = document.querySelector('.canvas .areas').getContext('2d');
        const painted = (x, y) => pen.getImageData(Math.round((x * cy.zoom() + cy.pan().x) * dots),
          Math.round((y * cy.zoom() + cy.pan().y) * dots), 1, 1).data[3] > 0;
        const beside = node => painted(node.position('x'), 300 + node.height() / 2 + 5);
        return [beside(user), beside(third), painted(450, 300 + third.height() / 2 + 13), beside(place)];
      }
      """;

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
  @Tag("R-GRP-03")
  void whomAYoungPersonPutsOutsideIsKeptAsTheirAccountOfWhoBelongs(Told told) {
    try (Visitor amina = onTheMap(told)) {
      amina.follow("Draw it with a young person").follow("CS");
      amina.press("JM").press("Not with us");
      amina.keep("Done");
      assertTrue(amina.reads("CS put JM outside: not with them."), amina.text());
      amina.look().keep("Record this");
      assertTrue(amina.reads("No tie is recorded, and 1 person outside."), amina.text());
      assertEquals(List.of(), amina.findings());
    }
  }

  @Test
  @Tag("R-MAP-13")
  void whoStandsBetweenAPlaceAndItsUserStandsOutsideItsArea(Told told) {
    try (Visitor amina = onTheMap(told)) {
      Page page = amina.page();
      new Canvas(page);
      List<?> painted = (List<?>) page.evaluate(IN_A_ROW);
      assertEquals(List.of(true, false, true, true), painted, "user, third, above, place");
      assertEquals(List.of(), amina.findings());
    }
  }

  @Test
  void aLineBearsItsWordOnlyWhileThereIsRoomForIt(Told told) {
    try (Visitor amina = onTheMap(told)) {
      Page page = amina.page();
      new Canvas(page);
      page.evaluate(
          "() => { const cy = peerMap.map.cy;"
              + " window.tie = cy.edges('[kind != \"USE\"]').filter(e => e.data('word'))[0];"
              + " window.away = x => tie.target().position("
              + "{ x: tie.source().position('x') + x, y: tie.source().position('y') }); }");
      assertEquals("", page.evaluate("() => { away(60); return tie.style('label'); }"));
      assertNotEquals("", page.evaluate("() => { away(400); return tie.style('label'); }"));
      assertNotEquals(
          "",
          page.evaluate(
              "() => { away(60); peerMap.map.choose(tie.id()); return tie.style('label'); }"),
          "Whoever chooses a line reads it");
      assertEquals(List.of(), amina.findings());
    }
  }

  private static Visitor onTheMap(Told told) {
    Visitor amina = chromium.visitor(told.suite().base(), Places.screenshots());
    amina.open("/sign-in.xhtml");
    amina.form().type("Sign-in name", "amina.okafor").type("Password", told.suite().demoPassword());
    amina.keep("Sign in");
    String id = told.story().overview().replaceFirst(".*[?&]a=(\\d+).*", "$1");
    return amina.open("/assessment/mapping/map.xhtml?a=" + id);
  }
}
