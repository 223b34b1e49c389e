package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Visitor;

/** The aim still holds although the group grew; what goes to whom; how it might be closed. */
final class PurposeChapter {

  private final Visitor amina;

  PurposeChapter(Visitor amina) {
    this.amina = amina;
  }

  /** A third member was included, so a check is asked for. */
  void check() {
    amina.open("/work-list.xhtml").follow("check whether the safeguarding aim still holds");
    amina.sendEmpty("Record the check");
    amina
        .form()
        .tick("Is the assessment still for what its lawful basis says?", "Yes, the safeguarding")
        .type("Why does the aim still hold", "Jo runs the chat in which the pictures went around.")
        .type("Who was consulted?", "Ruth Adeyemi, practice supervisor")
        .date("When was it checked?", Days.ago(0))
        .date("When is it to be looked at again?", Days.ahead(30));
    amina.keep("Record the check");
    assertTrue(amina.reads("Jo runs the chat"), "The check can be read");
  }

  /** After a task was offered: under which agreement it went; and what if there were none. */
  void sharing() {
    amina.turnTo("Sharing");
    assertTrue(amina.reads("a task for Marlowshire Youth Service"), "Says what went to whom");
    amina.follow("Record an emergency decision").sendEmpty("Record the decision");
  }

  /** She looks what closing would be, and thinks better of it. */
  void almostClose() {
    amina.turnTo("Closing");
    amina.sendEmpty("Go on and check the answers");
    amina
        .form()
        .type("Why is it closed?", "The school is safer; the friends are well.")
        .date("When is it closed?", Days.ago(0));
    amina.keep("Go on and check the answers");
    assertTrue(amina.reads("Check your answers"), "Nothing is closed by one press");
    amina.press("Change the answers");
  }
}
