package org.peerassessment.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A page, or the part of it under one heading or question, whose fields are found by their names.
 */
public final class Part {

  private final Locator root;

  Part(Locator root) {
    this.root = root;
  }

  /** Types into the field with this label. */
  public Part type(String label, String text) {
    labelled(label).fill(text);
    return this;
  }

  /** Chooses from the list with this label the first option that says this. */
  public Part choose(String label, String option) {
    Locator list = labelled(label);
    List<String> offered = list.locator("option").allInnerTexts();
    String chosen =
        offered.stream()
            .filter(text -> text.toLowerCase(Locale.UK).contains(option.toLowerCase(Locale.UK)))
            .findFirst()
            .orElseThrow(() -> new AssertionError(label + " offers " + offered + ", no " + option));
    list.selectOption(new SelectOption().setLabel(chosen));
    return this;
  }

  /** Chooses the first answer that the list with this label offers. */
  public Part chooseFirst(String label) {
    Locator list = labelled(label);
    String first =
        list.locator("option").all().stream()
            .map(option -> option.getAttribute("value"))
            .filter(value -> value != null && !value.isEmpty())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Nothing to choose under " + label));
    list.selectOption(first);
    return this;
  }

  /** Ticks the answers to a question. */
  public Part tick(String question, String... answers) {
    Locator group = question(question);
    for (String answer : answers) {
      group.getByLabel(answer).first().check();
    }
    return this;
  }

  /** Ticks everything that is offered under a question. */
  public Part tickAll(String question) {
    question(question).getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
    return this;
  }

  /** Fills in the three fields of a date. */
  public Part date(String question, LocalDate date) {
    List<Locator> fields = question(question).getByRole(AriaRole.TEXTBOX).all();
    fields.get(0).fill(String.valueOf(date.getDayOfMonth()));
    fields.get(1).fill(String.valueOf(date.getMonthValue()));
    fields.get(2).fill(String.valueOf(date.getYear()));
    return this;
  }

  private Locator question(String name) {
    return root.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name)).first();
  }

  private Locator labelled(String label) {
    Locator exact = root.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    return exact.count() > 0 ? exact.first() : root.getByLabel(label).first();
  }
}
