package org.peerassessment.system.mapping;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;

/** Works by mouse alone, but for what has to be typed. */
record ByMouse(Page page) implements Hand {
  @Override
  public void putAllOnTheMap() {
    page.locator("[data-tool=putAll]").click();
    page.waitForSelector(".tray", new Page.WaitForSelectorOptions().setState(hidden()));
  }

  @Override
  public void drag(String label) {
    Canvas canvas = new Canvas(page);
    Object before = canvas.spot(label);
    double[] from = canvas.at(label);
    page.mouse().move(from[0], from[1]);
    page.mouse().down();
    page.mouse().move(from[0] + 18, from[1] + 12, new Mouse.MoveOptions().setSteps(5));
    page.mouse().up();
    canvas.waitUntilMoved(label, before);
  }

  @Override
  public void join(String label, String other) {
    click(label);
    page.locator(".told button", new Page.LocatorOptions().setHasText("Add a tie")).click();
    click(other);
  }

  private void click(String label) {
    double[] at = new Canvas(page).at(label);
    page.mouse().click(at[0], at[1]);
  }

  @Override
  public void undo() {
    page.locator("[data-tool=undo]").click();
  }

  @Override
  public void answer(Canvas canvas, String kind) {
    canvas.answer(kind);
    canvas.form().locator("[type=submit]").click();
  }

  private static com.microsoft.playwright.options.WaitForSelectorState hidden() {
    return com.microsoft.playwright.options.WaitForSelectorState.HIDDEN;
  }
}
