package org.peerassessment.system.mapping;

import com.microsoft.playwright.Page;

/** Works by keyboard alone: goes to everything by Tab and arrow keys, and never points. */
record ByKeyboard(Page page) implements Hand {
  private static final int FAR = 150;

  /** A choice is typed as it is shown. */
  private static final String AS_SHOWN =
      "answer => { const options = document.activeElement.options || [];"
          + " const one = [...options].find(o => o.value === answer);"
          + " return one ? one.text.trim() : answer; }";

  @Override
  public void putAllOnTheMap() {
    tabTo("[data-tool=putAll]");
    page.keyboard().press("Enter");
    page.waitForFunction("() => document.querySelector('.tray').hidden");
    page.waitForFunction("() => document.activeElement.id === 'canvas'");
  }

  @Override
  public void drag(String label) {
    Canvas canvas = new Canvas(page);
    Object before = canvas.spot(label);
    go(label);
    page.keyboard().press("Shift+ArrowDown");
    page.keyboard().press("Shift+ArrowRight");
    canvas.waitUntilMoved(label, before);
  }

  @Override
  public void join(String label, String other) {
    go(label);
    page.keyboard().press("t");
    new Canvas(page).goTo(other);
    page.keyboard().press("Enter");
  }

  private void go(String label) {
    if (!page.evaluate("() => document.activeElement.id").equals("canvas")) {
      tabTo("#canvas");
    }
    new Canvas(page).goTo(label);
  }

  /** The focus stands on the form's heading; Tab leads through its questions. */
  @Override
  public void undo() {
    if (!page.evaluate("() => document.activeElement.id").equals("canvas")) {
      tabTo("#canvas");
    }
    page.keyboard().press("u");
  }

  @Override
  public void answer(Canvas canvas, String kind) {
    canvas.waitForForm();
    for (String[] answer : Canvas.answers(kind)) {
      tabTo(".told form [name='" + answer[0] + ":in']");
      page.keyboard().type((String) page.evaluate(AS_SHOWN, answer[1]));
    }
    tabTo(".told form [type=submit]");
    page.keyboard().press("Enter");
  }

  private void tabTo(String selector) {
    for (int i = 0; i < FAR; i++) {
      if ((Boolean)
          page.evaluate(
              "s => !!document.activeElement && document.activeElement.matches(s)", selector)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new IllegalStateException("Not reached by Tab: " + selector);
  }
}
