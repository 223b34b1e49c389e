package org.peerassessment.system.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/**
 * A person at a browser who finds things by their names, as people do. Every page that they come to
 * is looked at ({@link Looks}); what is wrong is collected, so that one walk tells all of it.
 */
public final class Visitor implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 15_000;

  private final BrowserContext context;
  private final Page page;
  private final Looks looks;

  Visitor(BrowserContext context, Path shots) {
    this.context = context;
    CspWatch csp = new CspWatch(context);
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    this.looks = new Looks(page, csp, shots);
    page.onResponse(
        answer -> {
          if (answer.status() >= (answer.request().isNavigationRequest() ? 400 : 500)) {
            looks.failed(answer.status(), answer.url());
          }
        });
  }

  /** Goes to an address below the suite's. */
  public Visitor open(String address) {
    page.navigate(address);
    looks.look();
    return this;
  }

  /** Follows the first link with this name in what the page is about, or else anywhere. */
  public Visitor follow(String name) {
    Locator inside = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, link(name));
    Locator anywhere = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    Locator link = inside.count() > 0 ? inside.first() : anywhere.first();
    reveal(link);
    link.click();
    return arrived();
  }

  /** Presses the first button with this name. */
  public Visitor press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    return arrived();
  }

  /** Presses the button with this name that belongs to the thing named {@code inside}. */
  public Visitor press(String name, String inside) {
    page.locator("li, tr, section, article, fieldset, div.card")
        .filter(new Locator.FilterOptions().setHasText(inside))
        .last()
        .getByRole(AriaRole.BUTTON, button(name))
        .first()
        .click();
    return arrived();
  }

  /** Goes on from the side of an assessment's page: its list of tasks. */
  public Visitor turnTo(String task) {
    Locator side =
        page.locator("nav.side").getByRole(AriaRole.LINK, link(task).setIncludeHidden(true));
    reveal(side.first());
    side.first().click();
    return arrived();
  }

  /** Fills in what is anywhere on the page. */
  public Part form() {
    return new Part(page.getByRole(AriaRole.MAIN));
  }

  /** Fills in what stands under this question or heading. */
  public Part under(String name) {
    Locator group =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    Locator section =
        page.locator("section")
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        page.getByRole(
                            AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))));
    return new Part(group.count() > 0 ? group.first() : section.last());
  }

  /**
   * Sends the form before anything is filled in, and so sees the page in its error state.
   *
   * @throws AssertionError if the page takes it
   */
  public Visitor sendEmpty(String button) {
    press(button);
    if (!refused()) {
      throw new AssertionError("The empty form was taken: " + address() + " " + text());
    }
    return this;
  }

  /**
   * Presses the button that keeps what was filled in.
   *
   * @throws AssertionError if the page refuses it
   */
  public Visitor keep(String button) {
    press(button);
    if (refused()) {
      throw new AssertionError("Refused: " + address() + " " + page.locator("#faults").innerText());
    }
    return this;
  }

  /** Whether something comes to be drawn that no role or label names, such as a picture. */
  public boolean draws(String selector) {
    page.locator(selector).first().waitFor();
    return true;
  }

  /** Whether the page says this where it can be read. */
  public boolean reads(String text) {
    return page.getByText(text).filter(new Locator.FilterOptions().setVisible(true)).count() > 0;
  }

  /** All that can be read of what the page is about. */
  public String text() {
    return page.getByRole(AriaRole.MAIN).innerText();
  }

  /** The page's own heading. */
  public String heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
  }

  /** Waits until what was typed here before, and not sent, is back in the form. */
  public Visitor draftIsBack() {
    page.locator(".draft-back").waitFor();
    return arrived();
  }

  /** Throws away what was typed before; returns when the page has begun anew. */
  public Visitor throwDraftAway() {
    page.evaluate("() => { window.before = true; }");
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Throw it away and begin anew"))
        .click();
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    return arrived();
  }

  /** Whether the page refused what was sent, with its summary of what to mend. */
  public boolean refused() {
    return page.locator("#faults").count() > 0;
  }

  /** Address without the host. */
  public String address() {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  /** The page itself, for what only one test does. */
  public Page page() {
    return page;
  }

  /** Looks at the page as it is now, after a test has done something of its own to it. */
  public Visitor look() {
    return arrived();
  }

  /** Pages seen, and {@code <page> refused} where one was seen in its error state. */
  public java.util.Set<String> seen() {
    return looks.pages();
  }

  /** What was wrong with what this person saw, one line each. */
  public List<String> findings() {
    return looks.findings();
  }

  @Override
  public void close() {
    context.close();
  }

  /** A form that was typed into is kept as a draft first, and sent then. */
  private Visitor arrived() {
    page.waitForFunction("() => !document.querySelector('form[data-sending]')");
    page.waitForLoadState();
    looks.look();
    return this;
  }

  private void reveal(Locator link) {
    Locator fold = page.locator("details:not([open])", new Page.LocatorOptions().setHas(link));
    if (fold.count() > 0 && !link.isVisible()) {
      fold.first().locator("summary").first().click();
    }
  }

  private static Locator.GetByRoleOptions link(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
