package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.peerassessment.system.browser.Visitor;

/** The lead draws with a young person: who agreed to it, the rings, and what is recorded. */
final class WithChapter {
  private static final List<String> UNKIND =
      List.of(
          "risk", "harm", "threat", "victim", "offender", "incident", "concern", "safeguarding");

  private final Visitor amina;

  /** How the pages for two call Jo: a number tells those of one label apart. */
  private String jo;

  WithChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    askFirst();
    amina.turnTo("Peer map").follow("Draw it with a young person");
    kind();
    amina.follow("CS");
    kind();
    amina.sendEmpty("Done");
    tapATap();
    jo = amina.page().locator(".placing[data-label^=JM]").first().getAttribute("data-label");
    asAList();
    amina.keep("Done");
    kind();
    assertTrue(amina.reads("RS: Close"), amina.text());
    assertFalse(amina.reads("Robin Sample"), "They may look on: " + amina.text());
    amina.sendEmpty("Record this");
    amina
        .form()
        .choose("What links them to RS?", "Friend")
        .choose("What links them to " + jo + "?", "Friend");
    amina.keep("Record this");
    assertTrue(amina.reads("2 ties are recorded"), amina.text());
    String choice = amina.address();
    assertFalse(
        amina.open("/work-list.xhtml").reads("Who is around you"), "No draft is left of it");
    amina.open(choice);
    oneIsPutOutside();
    amina.open(choice);
    assertTrue(amina.reads("Back to the map"), amina.text());
    amina.follow("Back to the map").look();
    assertTrue(amina.draws("canvas"), "A picture is drawn");
  }

  private void askFirst() {
    amina.turnTo("Peer map").follow("Draw it with a young person").follow("CS");
    assertTrue(amina.reads("has not been asked yet"), amina.text());
    amina.follow("Go to who takes part").follow("Record an answer of Charlie Sample");
    amina
        .form()
        .tick("What is the answer about?", "Conversation alone with a worker")
        .tick("What did they answer?", "Agreed")
        .date("When?", Days.ago(1))
        .type("Who gave the answer?", "Charlie Sample")
        .tick("How was it given?", "In words")
        .type("Who asked?", "Amina Okafor");
    amina.keep("Record the answer");
  }

  private void tapATap() {
    amina.press("RS").press("Close");
  }

  private void asAList() {
    amina.page().locator("details.as-list summary").click();
    amina.form().choose("Where is " + jo, "Further out");
    amina.look();
  }

  /** What was drawn is there again when the tablet was put away; then the drawing is left. */
  private void oneIsPutOutside() {
    amina.follow("CS").press(jo).press("Not with us");
    amina.page().locator(".draft-kept:not(.bad)").waitFor();
    amina.open(amina.address()).draftIsBack().look();
    amina.keep("Done");
    kind();
    assertTrue(amina.reads("CS put " + jo + " outside: not with them."), amina.text());
    amina.look().press("Back to the drawing");
    amina.open(amina.address()).draftIsBack().throwDraftAway().follow("Leave");
  }

  /** A young person reads along. */
  private void kind() {
    String text = amina.page().locator("body").innerText().toLowerCase(Locale.UK);
    UNKIND.forEach(word -> assertFalse(text.contains(word), word));
  }
}
