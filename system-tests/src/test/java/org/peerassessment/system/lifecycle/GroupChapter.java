package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Part;
import org.peerassessment.system.browser.Visitor;

/** Why this is a group, who belongs to it, and how they know each other. */
final class GroupChapter {

  private final Visitor amina;

  GroupChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    whyThisIsAGroup();
    whySomeWereReferred();
    include("Robin Sample", "Their form tutor", "In the pictures, and of the friends from year 7.");
    include("Charlie Sample", "The young people", "Always with Robin at lunch, they say.");
    includeSomebodyNew();
    includeSomebodyByMistake();
    putAReasonBetter();
    nobodyLeavesWhileAQuestionIsOpen();
    leaveSomebodyOut();
    howTheyKnowEachOther();
  }

  private void whyThisIsAGroup() {
    amina.turnTo("Why this is a group").follow("Define the group");
    amina.sendEmpty("Record the definition");
    amina
        .under("They chose each other as friends")
        .type("Who says so", "The young people themselves")
        .type("What was said", "They have been friends since they came to the school.");
    amina
        .under("A place puts them together")
        .type("Who says so", "Head of year")
        .type("What was said", "They share a form and spend lunch behind the sports hall.");
    amina.keep("Record the definition");
    assertTrue(amina.reads("Both kinds hold here"), "Says what both kinds mean for the plan");
  }

  private void whySomeWereReferred() {
    amina.turnTo("Why this is a group").follow("Write this down");
    amina.sendEmpty("Keep this");
    amina
        .form()
        .type(
            "Why were some young people referred",
            "The girls in the pictures were seen by staff; who passed them on was not.");
    amina.keep("Keep this");
    assertTrue(amina.reads("were seen by staff"), "Kept under the definition");
  }

  private void include(String name, String word, String reason) {
    amina.turnTo("Members").follow("Include a member");
    amina.sendEmpty("Include this person");
    amina.form().choose("Named on this assessment", name);
    belongs(word, reason);
  }

  private void includeSomebodyNew() {
    amina.turnTo("Members").follow("Include a member");
    amina.under("Or somebody new").type("Given name", "Jo").type("Family name", "Mustermann");
    belongs("Robin and Charlie", "Runs the chat that the friends use.");
    assertTrue(amina.reads("Jo Mustermann"), "Listed among the members");
  }

  private void includeSomebodyByMistake() {
    amina.turnTo("Members").follow("Include a member");
    amina.under("Or somebody new").type("Given name", "Joe").type("Family name", "Mustermann");
    said("A list from the school", "Misread from the list.");
    amina.press("Include this person");
    String question = "Is this somebody already known?";
    assertTrue(amina.reads(question), "Joe may be Jo: offered, not forced");
    amina.form().tick(question, "Somebody else: go on with what I typed");
    amina.keep("Include this person");
    amina.follow("Entered by mistake (Joe Mustermann)");
    amina.sendEmpty("Mark as entered by mistake");
    amina.form().type("How did the mistake come about?", "Two pupils of nearly the same name.");
    amina.keep("Mark as entered by mistake");
    assertTrue(amina.reads("Two pupils of nearly the same name."), "Kept, and struck through");
  }

  private void nobodyLeavesWhileAQuestionIsOpen() {
    amina.turnTo("Members").follow("End membership of Jo Mustermann");
    amina
        .form()
        .date("Which was the last day?", Days.ago(1))
        .type("Why does it end?", "Has gone to live with an aunt.");
    amina.press("End the membership");
    assertTrue(amina.refused(), "Open work hangs on the membership");
    assertTrue(amina.reads("Look at the risk first"), "Says which");
  }

  private void putAReasonBetter() {
    amina.turnTo("Members").follow("Correct the reason for Robin Sample");
    amina.form().type("Why include them?", "");
    amina.sendEmpty("Keep the correction");
    amina
        .form()
        .type("Why include them?", "Shown in the pictures; one of the friends from year 7.")
        .type("What was wrong with it?", "It could be read as if Robin had taken them.");
    amina.keep("Keep the correction");
    assertTrue(amina.reads("What the reason was before"), "The earlier reason is kept");
  }

  private void belongs(String word, String reason) {
    said(word, reason);
    amina.keep("Include this person");
  }

  private void said(String word, String reason) {
    amina
        .form()
        .date("Since when have they belonged?", Days.ago(400))
        .type("On whose word?", word)
        .type("Why include them?", reason);
  }

  private void leaveSomebodyOut() {
    amina.turnTo("Members").follow("Leave somebody out");
    amina.sendEmpty("Record the decision");
    amina.form().choose("Named on this assessment", "Alex Placeholder");
    amina
        .form()
        .date("When was it decided?", Days.ago(20))
        .type("On whose word?", "Head of year")
        .type("Why leave them out?", "Was shown one picture and told a teacher; not of the group.");
    amina.keep("Record the decision");
  }

  private void howTheyKnowEachOther() {
    amina.turnTo("How they know each other").follow("Record how members know each other");
    amina.sendEmpty("Record this");
    Part form = amina.form();
    form.tick("Which members?", "Robin Sample", "Charlie Sample")
        .tick("Through what do they know each other?", "A place")
        .type("Describe it", "The same form at Hillside School since year 7.")
        .date("When, or from when?", Days.ago(800))
        .type("On whose word?", "Form tutor");
    amina.keep("Record this");
  }
}
