package org.peerassessment.system.mapping;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;

/** The picture on a page, for those who test it. */
final class Canvas {
  private final Page page;

  Canvas(Page page) {
    this.page = page;
    page.waitForSelector(".peer-map[data-ready=yes]");
  }

  /** How many lines the picture holds, whether shown or not. */
  int lines() {
    return ((Number) page.evaluate("() => peerMap.map.cy.edges().length")).intValue();
  }

  /** How many lines are shown on the day that is chosen. */
  int linesShown() {
    return ((Number) page.evaluate("() => peerMap.map.cy.edges().not('.off').not('.ghost').length"))
        .intValue();
  }

  /**
   * Ids of both ends of each line that is shown as holding on the day that is chosen: not hidden,
   * not faint, and between two points that are shown.
   *
   * @param uses whether uses of places are asked for, or ties
   */
  @SuppressWarnings("unchecked")
  List<List<String>> ends(boolean uses) {
    return (List<List<String>>)
        page.evaluate(
            "uses => peerMap.map.cy.edges().not('.off').not('.ghost')"
                + ".filter(e => (e.data('kind') === 'USE') === uses)"
                + ".filter(e => e.connectedNodes().not('.off').length === 2)"
                + ".map(e => [e.source().id(), e.target().id()])",
            uses);
  }

  /** Waits until the picture holds so many lines. */
  void waitForLines(int number) {
    page.waitForFunction("number => peerMap.map.cy.edges().length === number", number);
  }

  /** Where a point stands in the window, by its label. */
  double[] at(String label) {
    BoundingBox box = page.locator("#canvas").boundingBox();
    Map<?, ?> spot =
        (Map<?, ?>)
            page.evaluate(
                "label => peerMap.map.cy.nodes().filter(n => n.data('label') === label)[0]"
                    + ".renderedPosition()",
                label);
    return new double[] {
      box.x + ((Number) spot.get("x")).doubleValue(), box.y + ((Number) spot.get("y")).doubleValue()
    };
  }

  /** Where a point stands on the sheet, as shares of it. */
  Object spot(String label) {
    return page.evaluate(
        "label => { const n = peerMap.map.cy.nodes().filter(n => n.data('label') === label)[0];"
            + " return [n.data('x'), n.data('y')]; }",
        label);
  }

  /** What a screen reader hears last. */
  String heard() {
    page.waitForTimeout(150);
    return page.locator(".spoken").textContent();
  }

  /** Goes with the arrow keys until the one with this label has the focus. */
  void goTo(String label) {
    for (String key : new String[] {"ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"}) {
      for (int i = 0; i < 6; i++) {
        if (heard().startsWith(label + ".")) {
          return;
        }
        page.keyboard().press(key);
      }
    }
    throw new IllegalStateException("Not reached by arrow keys: " + label + "; " + heard());
  }

  Locator form() {
    return page.locator(".told form");
  }

  /** Answers the questions of a new tie, by keyboard alone where that is asked for. */
  void answerTie(String kind) {
    choose("kind", kind);
    choose("direction", "NONE");
    choose("strength", "STRONG");
    choose("voice", "SCHOOL");
    form().locator("[name=whoSays]").fill("Form tutor");
    choose("reliability", "FIRST_HAND");
  }

  private void choose(String name, String value) {
    form().locator("[name=" + name + "]").selectOption(value);
  }
}
