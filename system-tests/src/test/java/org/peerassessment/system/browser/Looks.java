package org.peerassessment.system.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every page must fulfil in each of its states, at 1280 and at 390 pixels: nothing found by
 * axe (WCAG 2.2 AA), no violation of the content security policy, one heading of the first level,
 * British English, and no scrolling sideways. Takes a picture at both widths.
 */
final class Looks {

  static final int WIDE = 1280;
  static final int NARROW = 390;
  static final int HEIGHT = 900;

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  /** Names that say what is seen (WCAG 2.5.3), and landmarks that can be told apart. */
  private static final Map<String, AxeRuleOptions> BESIDES =
      Map.of("label-content-name-mismatch", on(), "landmark-unique", on());

  /**
   * Tags, classes and roles, each within what holds it: what decides how a page looks, whatever it
   * says and however long its lists are.
   */
  private static final String SHAPE =
      """
      () => {
        const kind = e => e.tagName + '.' + e.getAttribute('class') + '#' + e.getAttribute('role')
          + (e.getAttribute('aria-invalid') || '');
        const kinds = [...document.querySelectorAll('body *')]
          .map(e => kind(e.parentElement) + '>' + kind(e));
        return [...new Set(kinds)].sort().join();
      }
      """;

  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** Shapes that have been looked at in this run, whoever saw them, on whichever server. */
  private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

  private final Page page;
  private final CspWatch csp;
  private final Path shots;
  private final Set<String> pages = new HashSet<>();
  private final List<String> findings = new ArrayList<>();

  Looks(Page page, CspWatch csp, Path shots) {
    this.page = page;
    this.csp = csp;
    this.shots = shots;
  }

  void failed(int status, String address) {
    findings.add(address + " answered " + status);
  }

  void look() {
    boolean newToUs = shots != null && LOOKED_AT.add(path() + page.evaluate(SHAPE));
    if (newToUs) {
      lookAt(NARROW);
      lookAt(WIDE);
      headings();
    }
    pages.add(path());
    if (page.locator("#faults").count() > 0) {
      pages.add(path() + " refused");
    }
    csp.take().forEach(violation -> findings.add("Policy violated: " + violation));
  }

  List<String> findings() {
    return List.copyOf(findings);
  }

  Set<String> pages() {
    return Set.copyOf(pages);
  }

  private void lookAt(int width) {
    page.setViewportSize(width, HEIGHT);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(shots.resolve(String.valueOf(width)).resolve(name() + ".png")));
    for (Rule rule : axe().analyze().getViolations()) {
      rule.getNodes()
          .forEach(
              node ->
                  findings.add(
                      "%s at %d: %s: %s %s"
                          .formatted(
                              name(), width, rule.getId(), rule.getHelp(), node.getTarget())));
    }
    int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
    if (sideways > 0) {
      findings.add("%s at %d: scrolls %d px sideways".formatted(name(), width, sideways));
    }
  }

  /** In one go: there are no frames on our pages, for which axe would open a page of its own. */
  private AxeBuilder axe() {
    AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
    onlyWhatIsWrong.setResultTypes(List.of("violations"));
    onlyWhatIsWrong.setRules(BESIDES);
    return new AxeBuilder(page).options(onlyWhatIsWrong).withTags(WCAG).setLegacyMode(true);
  }

  private static AxeRuleOptions on() {
    AxeRuleOptions rule = new AxeRuleOptions();
    rule.setEnabled(true);
    return rule;
  }

  private void headings() {
    int first = page.locator("h1").count();
    if (first != 1) {
      findings.add("%s: %d headings of the first level".formatted(name(), first));
    }
    if (!"en-GB".equals(page.locator("html").getAttribute("lang"))) {
      findings.add(name() + ": not marked as British English");
    }
  }

  private String path() {
    return page.url().replaceFirst("^https?://[^/]+/?", "").replaceFirst("[?#].*$", "");
  }

  private String name() {
    String name = path().replace(".xhtml", "").replace('/', '-');
    String state =
        page.locator("#faults").count() > 0
            ? "-refused"
            : page.locator(".empty").count() > 0 ? "-empty" : "";
    return (name.isEmpty() ? "start" : name) + state;
  }
}
