package org.peerassessment.system.mapping;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The picture on a page, for those who test it. */
final class Canvas {
  private static final int FAR = 20;
  private static final int DAYS = 100;

  /** The arrow key that leads from whoever has the focus towards the one with this label. */
  private static final String TOWARDS =
      """
      label => {
        const nodes = peerMap.map.cy.nodes();
        const here = nodes.filter('.focused')[0].position();
        const there = nodes.filter(n => n.data('label') === label)[0].position();
        const x = there.x - here.x, y = there.y - here.y;
        return Math.abs(x) > Math.abs(y) ? (x > 0 ? 'ArrowRight' : 'ArrowLeft') : y > 0 ? 'ArrowDown' : 'ArrowUp';
      }
      """;

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
    page.locator("#canvas").scrollIntoViewIfNeeded();
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

  /**
   * Goes with the arrow keys until the one with this label has the focus, as whoever sees would.
   */
  void goTo(String label) {
    for (int i = 0; i < FAR; i++) {
      if (heard().startsWith(label + ".")) {
        return;
      }
      page.keyboard().press((String) page.evaluate(TOWARDS, label));
    }
    throw new IllegalStateException("Not reached by arrow keys: " + label + "; " + heard());
  }

  Locator form() {
    return page.locator(".told form");
  }

  /** Goes on with the slider, change by change, until this day is reached. */
  void slideTo(LocalDate day) {
    Locator slider = page.locator("[data-tool=day]");
    Locator shown = page.locator("[data-tool=date]");
    for (int i = 0; i < DAYS && shown.inputValue().compareTo(day.toString()) != 0; i++) {
      slider.press(shown.inputValue().compareTo(day.toString()) < 0 ? "ArrowRight" : "ArrowLeft");
    }
  }

  /** Every line as its two ends, its kind, and its strength or how safe the place is. */
  Set<String> map() {
    List<?> lines =
        (List<?>)
            page.evaluate(
                "() => peerMap.map.cy.edges().map(e => [e.source(), e.target()]"
                    + ".map(n => n.data('label')).sort().join(', ') + ': ' + e.data('kind')"
                    + " + ' ' + (e.data('strength') || e.data('safety')))");
    return lines.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Waits until somebody stands elsewhere, and that is saved. */
  void waitUntilMoved(String label, Object before) {
    page.waitForFunction(
        "([label, x, y]) => { const n = peerMap.map.cy.nodes().filter(n => n.data('label') === label)[0];"
            + " return n.data('x') !== undefined && (n.data('x') !== x || n.data('y') !== y); }",
        List.of(label, ((List<?>) before).get(0), ((List<?>) before).get(1)));
  }

  /** Id of the act that an undo would undo; empty if there is none. */
  String lastAct() {
    return (String) page.evaluate("() => String(peerMap.map.data.undo.edit)");
  }

  void waitForOtherAct(String than) {
    page.waitForFunction("than => String(peerMap.map.data.undo.edit) !== than", than);
  }

  void waitForForm() {
    page.waitForSelector(".told form");
  }

  /**
   * Names of questions, and what is answered.
   *
   * @param kind of the tie, or null for the use of a place
   */
  static List<String[]> answers(String kind) {
    List<String[]> said =
        List.of(
            new String[] {"voice", "SCHOOL"},
            new String[] {"whoSays", "Form tutor"},
            new String[] {"reliability", "FIRST_HAND"});
    List<String[]> all = new ArrayList<>();
    if (kind == null) {
      all.add(new String[] {"safety", "MIXED"});
    } else {
      all.add(new String[] {"kind", kind});
      all.add(new String[] {"direction", "NONE"});
      all.add(new String[] {"strength", "STRONG"});
    }
    all.addAll(said);
    return all;
  }

  /** Answers the questions of a tie, or of a use where {@code kind} is null. */
  void answer(String kind) {
    waitForForm();
    for (String[] answer : answers(kind)) {
      Locator field = form().locator("[name='" + answer[0] + ":in']");
      if (answer[0].equals("whoSays")) {
        field.fill(answer[1]);
      } else {
        field.selectOption(answer[1]);
      }
    }
  }
}
