package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.peerassessment.system.browser.Visitor;

/** Who says who belongs, where they differ, and the risk looked at again after changes. */
final class BelongingChapter {

  private static final String BELONG = "Who belongs, as they see it?";
  private static final String NOT = "Of whom do they say that they do not belong?";

  private final Visitor amina;

  BelongingChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    theReferral();
    theYoungPeople();
    theTutor();
    theTutorAnew();
    theyDiffer();
  }

  private void theReferral() {
    amina.turnTo("Who says who belongs").follow("Record an account");
    amina.sendEmpty("Keep this account");
    amina
        .form()
        .tick("Whose account is it?", "The referral's")
        .date("When did they say it?", Days.ago(30))
        .tick(BELONG, "Robin Sample", "Charlie Sample");
    amina.keep("Keep this account");
  }

  private void theYoungPeople() {
    amina.follow("Record an account");
    amina
        .form()
        .tick("Whose account is it?", "The young people's own")
        .tick("Which young people say so?", "Robin Sample", "Charlie Sample")
        .date("When did they say it?", Days.ago(10))
        .tick(BELONG, "Robin Sample", "Charlie Sample", "Jo Mustermann")
        .tick(NOT, "Alex Placeholder");
    amina.keep("Keep this account");
  }

  private void theTutor() {
    amina.follow("Record an account");
    amina
        .form()
        .tick("Whose account is it?", "A stakeholder's")
        .type("Who says so?", "Pat Beispiel, form tutor, Hillside School")
        .date("When did they say it?", Days.ago(8))
        .tick(BELONG, "Robin Sample");
    amina.keep("Keep this account");
  }

  private void theTutorAnew() {
    amina.page().locator("summary", hasText("Pat Beispiel")).first().click();
    amina.follow("Record it anew");
    amina.form().date("When did they say it?", Days.ago(6)).tick(NOT, "Jo Mustermann");
    amina.keep("Keep this account");
    assertTrue(amina.text().contains("A newer one holds"), "The earlier account is kept");
    assertTrue(amina.reads("They differ"), "Says where accounts differ");
  }

  private void theyDiffer() {
    amina.follow("Say how it was resolved about Jo Mustermann");
    amina.sendEmpty("Keep how it was resolved");
    amina
        .form()
        .type(
            "How was it resolved?", "The tutor sees lessons only; Robin and Charlie know better.");
    amina.keep("Keep how it was resolved");
    assertTrue(amina.reads("They differ; resolved"), "Resolved, and still to be seen");
  }

  /** After the map was drawn. */
  void lookAgain() {
    amina.turnTo("Risk after changes");
    assertTrue(amina.reads("A tie was added to the map"), "Says what changed");
    amina.follow("Say whether the risk has changed");
    amina.sendEmpty("Keep the answer");
    amina
        .form()
        .tick("Has the risk changed?", "Yes, the risk has changed")
        .type("Why?", "Jo Mustermann runs the chat in which the pictures went round.")
        .type("What now?", "Meet Jo and the parents this week.");
    amina.keep("Keep the answer");
    assertTrue(amina.reads("Looked at before"), "The answer is kept");
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
