package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.system.browser.Visitor;

/** The peer map: ties, and the places the group uses. */
final class MapChapter {

  private final Visitor amina;

  MapChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    tie("Robin Sample", "Charlie Sample", "Friend");
    tie("Charlie Sample", "Jo Mustermann", "Online contact");
    placeAndItsUse();
    amina.turnTo("Peer map");
    assertTrue(amina.draws("canvas"), "A picture is drawn");
    takenOut();
    amina.follow("As tables");
    tablesOfEarlierDays();
  }

  /** Without the canvas: which day the tables are about, and what changed between two days. */
  private void tablesOfEarlierDays() {
    amina.form().type("As at", Days.ago(400).toString());
    amina.press("Show");
    assertTrue(amina.reads("Not yet"), "The ties had not begun");
    amina.press("Show what changed");
    assertTrue(amina.reads("Give the date."), "Both days are needed");
    changedBetween(Days.ago(1), Days.ago(400));
    assertTrue(amina.reads("Give a date that is not before"), "They are the wrong way round");
    changedBetween(Days.ago(400), Days.ago(1));
    assertTrue(amina.reads(": Friend, began"), "The ties began in between");
  }

  private void changedBetween(LocalDate from, LocalDate to) {
    amina.form().type("From the end of", from.toString()).type("To the end of", to.toString());
    amina.press("Show what changed");
  }

  /** A file holds the day that is shown, and nothing that anybody types breaks it. */
  private void takenOut() {
    LocalDate day = Days.ago(200);
    amina.form().type("As at", day.toString());
    amina.page().locator("#map-date").dispatchEvent("change");
    Locator link = amina.page().locator("a[data-takes-day]").first();
    String address = link.evaluate("link => link.href").toString();
    assertTrue(address.contains("&day=" + day), address);
    String shown = file(address);
    assertTrue(shown.contains("everybody's, as far as anybody has spoken"), shown);
    assertTrue(shown.contains("friend, strong"), shown);
    inPart(link, address);
    for (String never :
        List.of("&known=tomorrow", "&at=-1", "&view=-", "&view=YOUNG_PERSON-0", "&with=POLICE")) {
      assertEquals(404, amina.page().request().get(address + never).status(), never);
    }
    String noDay = address.replace("&day=", "&day=999999999-");
    assertEquals(404, amina.page().request().get(noDay).status(), "Another day's is no answer");
    for (String odd : List.of("kind-", "kind-friend", "voice-YOUNG_PERSON-1", "%00", "<b>")) {
      assertEquals(400, amina.page().request().get(address + "&without=" + odd).status(), odd);
    }
  }

  /** What the legend has not ticked is not in the file, which says so. */
  private void inPart(Locator link, String whole) {
    Locator friends = amina.page().locator("[data-kind=FRIEND]");
    friends.uncheck();
    String address = link.evaluate("link => link.href").toString();
    assertTrue(address.contains("&without=kind-FRIEND"), address);
    String part = file(address);
    assertTrue(part.contains("Left out: "), part);
    assertTrue(part.contains("these kinds of tie: friend"), part);
    assertFalse(part.contains("friend, strong"), part);
    friends.check();
    assertEquals(whole, link.evaluate("link => link.href").toString());
  }

  private String file(String address) {
    APIResponse answer = amina.page().request().get(address);
    assertEquals(200, answer.status(), address);
    return answer.text();
  }

  private void tie(String one, String other, String kind) {
    amina.turnTo("Peer map").follow("Add a tie");
    amina.sendEmpty("Save");
    amina
        .form()
        .choose("First person", one)
        .choose("Second person", other)
        .choose("What links them?", kind)
        .tick("Does it run one way?", "No, or both ways")
        .tick("How strong is it said to be?", "Strong")
        .type("How did it come to be?", "The same form, and a chat out of school.")
        .choose("Where does the word come from?", "School")
        .type("Who says so, in words?", "Form tutor")
        .tick("How do they know?", "First hand")
        .date("First day it held", Days.ago(300));
    amina.keep("Save");
  }

  private void placeAndItsUse() {
    amina.turnTo("Peer map").follow("As tables").follow("Add a place");
    amina.sendEmpty("Save");
    amina.form().chooseFirst("What kind of place is it?").type("Name of the place", "Sports hall");
    amina.keep("Save");
    amina.turnTo("Peer map").follow("Add the use of a place");
    amina.sendEmpty("Save");
    amina
        .form()
        .choose("Who uses the place?", "Robin Sample")
        .choose("Which place?", "Sports hall")
        .type("When are they there?", "Lunch, on school days")
        .type("Who else is there?", "Older pupils pass through.")
        .type("Who are the guardians there?", "None after four; the caretaker goes home.")
        .tick("How safe is it said to be for them?", "Safe at some times")
        .choose("Where does the word come from?", "Somebody else, or several")
        .type("Who says so, in words?", "The young people")
        .tick("How do they know?", "First hand");
    amina.keep("Save");
  }
}
