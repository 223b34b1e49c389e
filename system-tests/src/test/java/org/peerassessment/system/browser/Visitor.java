package org.peerassessment.system.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
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
  }

  /** Goes to an address below the suite's. */
  public Visitor open(String address) {
    Response response = page.navigate(address);
    looks.answered(response == null ? 0 : response.status(), address);
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

  /** Types into the field with this label. */
  public Visitor type(String label, String text) {
    labelled(label).fill(text);
    return this;
  }

  /** Chooses from the list with this label. */
  public Visitor choose(String label, String option) {
    labelled(label)
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    return this;
  }

  /** Ticks the answers, under the question if it has one. */
  public Visitor tick(String question, String... answers) {
    Locator group = page.getByRole(AriaRole.GROUP, group(question)).first();
    for (String answer : answers) {
      group.getByLabel(answer).first().check();
    }
    return this;
  }

  /** Fills in the three fields of a date. */
  public Visitor date(String question, LocalDate date) {
    Locator group = page.getByRole(AriaRole.GROUP, group(question)).first();
    List<Locator> fields = group.getByRole(AriaRole.TEXTBOX).all();
    fields.get(0).fill(String.valueOf(date.getDayOfMonth()));
    fields.get(1).fill(String.valueOf(date.getMonthValue()));
    fields.get(2).fill(String.valueOf(date.getYear()));
    return this;
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

  /** What was wrong with what this person saw, one line each. */
  public List<String> findings() {
    return looks.findings();
  }

  @Override
  public void close() {
    context.close();
  }

  private Visitor arrived() {
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

  private Locator labelled(String label) {
    Locator exact = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    return exact.count() > 0 ? exact.first() : page.getByLabel(label).first();
  }

  private static Locator.GetByRoleOptions link(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions group(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
