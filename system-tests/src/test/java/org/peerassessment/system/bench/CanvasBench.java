package org.peerassessment.system.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;

/**
 * Measures the picture of large maps in a browser that draws without a graphics card: how soon it
 * can be used, a step of the slider, and pictures a second while somebody is dragged.
 */
class CanvasBench {
  private static final int TIMES = 7;
  private static final String PLAIN = "/accessibility.xhtml";

  /** When the picture could be used, in milliseconds since the page was asked for. */
  private static final String WATCH =
      """
      window.addEventListener('DOMContentLoaded', () => {
        const frame = document.querySelector('.peer-map');
        if (!frame) return;
        new MutationObserver(() => { window.usableAt = window.usableAt || performance.now(); })
          .observe(frame, { attributes: true, attributeFilter: ['data-ready'] });
      });
      """;

  private static final String LOADED =
      "() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd";

  /**
   * Moves the slider by so many of its days, to and fro; each move until the browser has drawn what
   * it changed. A day on which nothing that is shown changes is not drawn anew: three pictures of
   * the browser are the most that is waited for.
   */
  private static final String MOVES =
      """
      async by => {
        const slider = document.querySelector('[data-tool=day]');
        const picture = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
        const move = async to => {
          slider.value = to;
          const begun = performance.now();
          slider.dispatchEvent(new Event('input'));
          await Promise.race([
            new Promise(done => peerMap.map.cy.one('render', done)),
            picture().then(picture).then(picture)]);
          return performance.now() - begun;
        };
        const last = Number(slider.max);
        const moves = 20 / by;
        await move(last);
        const took = [];
        for (let i = 1; i <= 40; i++) {
          await picture();
          const there = i % (2 * moves);
          took.push(await move(last - by * (there <= moves ? there : 2 * moves - there)));
        }
        return took;
      }
      """;

  /** Draws the picture again without any change: what every step costs at least. */
  private static final String REDRAWN =
      """
      async () => {
        const took = [];
        for (let i = 0; i < 40; i++) {
          const begun = performance.now();
          const done = new Promise(done => peerMap.map.cy.one('render', done));
          peerMap.map.cy.forceRender();
          await done;
          took.push(performance.now() - begun);
        }
        return took;
      }
      """;

  private static final String COUNT =
      """
      () => {
        window.drawn = [];
        peerMap.map.cy.on('render', () => { window.drawn.push(performance.now()); });
      }
      """;

  private final FiguresTable table = new FiguresTable("| what | suite | floor | ratio | aim |");

  @Test
  void measureTheCanvas() throws SQLException, IOException {
    try (MapSuite suite = MapSuite.start("canvas");
        Chromium chromium = Chromium.start();
        Visitor amina = chromium.visitor(suite.base(), null)) {
      long small = suite.map("Two hundred", 200, 600, 1);
      long large = suite.map("A thousand", 1000, 3000, 1);
      Page page = amina.page();
      page.addInitScript(WATCH);
      amina.open("/sign-in.xhtml");
      amina.form().type("Sign-in name", MapSuite.LEAD).type("Password", MapSuite.PASSWORD);
      amina.keep("Sign in");
      measure(page, small, "200 people, 600 ties", "1,000");
      measure(page, large, "1,000 people, 3,000 ties", "3,000");
    }
    table.write("figures of the canvas", "medians of " + TIMES + " pages");
  }

  private void measure(Page page, long assessment, String what, String usable) {
    List<Double> plain = new ArrayList<>();
    List<Double> asked = new ArrayList<>();
    List<Double> shown = new ArrayList<>();
    for (int i = 0; i <= TIMES; i++) {
      page.navigate(PLAIN);
      double floor = number(page, LOADED);
      page.navigate("/assessment/mapping/map.xhtml?a=" + assessment);
      page.waitForFunction("() => window.usableAt");
      if (i > 0) { // the first is to warm up
        plain.add(floor);
        asked.add(number(page, "() => window.usableAt"));
        shown.add(number(page, "() => window.usableAt") - number(page, LOADED));
      }
    }
    double floor = half(plain);
    table.compare(what + ": usable after asking for it (ms)", half(asked), floor, "");
    table.compare(what + ": usable after the page was there (ms)", half(shown), floor, usable);
    String aim = usable.equals("1,000") ? "50" : "";
    Latencies redrawn = taken(page, REDRAWN, 0);
    compare(what + ": slider step", taken(page, MOVES, 1), redrawn, aim);
    compare(what + ": slider across 20 days", taken(page, MOVES, 20), redrawn, "");
    drag(page, what, aim.isEmpty() ? "" : "30 or more");
  }

  /** The mouse goes faster than anything can be drawn; counted is what was drawn. */
  private void drag(Page page, String what, String aim) {
    page.evaluate("() => peerMap.map.goTo(peerMap.map.data.today)");
    page.evaluate(COUNT);
    double[] at = at(page);
    page.mouse().move(at[0], at[1]);
    page.mouse().down();
    double begun = number(page, "() => performance.now()");
    for (int i = 0; i < 300; i++) {
      page.mouse().move(at[0] + 60 * Math.sin(i / 15.0), at[1] + 40 * Math.sin(i / 11.0));
    }
    double until = number(page, "() => performance.now()");
    page.mouse().up();
    double pictures =
        number(
            page,
            "() => window.drawn.filter(at => at > " + begun + " && at < " + until + ").length");
    table.compare(
        what + ": pictures a second while dragging",
        pictures * 1000 / (until - begun),
        300 * 1000 / (until - begun),
        aim);
  }

  private static double[] at(Page page) {
    List<?> at =
        (List<?>)
            page.evaluate(
                "() => { const c = document.getElementById('canvas'); c.scrollIntoView();"
                    + " const box = c.getBoundingClientRect();"
                    + " const n = peerMap.map.cy.nodes().not('.off').sort((a, b) =>"
                    + "   Math.hypot(a.renderedPosition('x') - box.width / 2, a.renderedPosition('y') - box.height / 2)"
                    + " - Math.hypot(b.renderedPosition('x') - box.width / 2, b.renderedPosition('y') - box.height / 2))[0];"
                    + " return [box.x + n.renderedPosition('x'), box.y + n.renderedPosition('y')]; }");
    return new double[] {((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue()};
  }

  private void compare(String what, Latencies took, Latencies floor, String aim) {
    for (int percent : List.of(50, 95)) {
      double part = percent / 100.0;
      table.compare(what + ", p" + percent + " (ms)", took.within(part), floor.within(part), aim);
    }
  }

  private static Latencies taken(Page page, String script, int by) {
    List<?> took = (List<?>) page.evaluate(script, by);
    return new Latencies(took.stream().map(one -> ((Number) one).doubleValue()).toList());
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }

  private static double half(List<Double> millis) {
    return new Latencies(millis).within(0.5);
  }
}
