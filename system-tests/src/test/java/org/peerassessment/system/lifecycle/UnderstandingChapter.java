package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Visitor;

/** Evidence, the matrix of contexts, the weighting of the school above the group, and concerns. */
final class UnderstandingChapter {

  private static final String SCHOOL = "Hillside School";

  private final Visitor amina;
  private final String peerGroup;

  /**
   * @param peerGroup what the assessment calls the context of the group itself
   */
  UnderstandingChapter(Visitor amina, String peerGroup) {
    this.amina = amina;
    this.peerGroup = peerGroup;
  }

  void tell() {
    evidence(
        "Remarks about bodies pass as banter; staff let them pass.",
        "Head of year at the round table",
        "School",
        "Concern",
        "Ensuring safety");
    evidence(
        "Lunch behind the sports hall is the worst time of day.",
        "Two members, second session",
        "Young people",
        "Concern",
        "Dynamics");
    cell("Risk", "What risk belongs to this issue, here?", "Harm is treated as normal.");
    cell("Capacity to safeguard", "How far can those in charge", "No counsellor since spring.");
    weigh();
    concernsAndOutcomes();
  }

  private void evidence(
      String what, String source, String viewpoint, String bearing, String element) {
    amina.turnTo("Framework").follow("Add evidence");
    amina.sendEmpty("Keep this evidence");
    amina
        .form()
        .type("What was said, seen or found?", what)
        .type("Who or what does it come from?", source)
        .tick("Whose view is it?", viewpoint)
        .date("When was it said, seen or written?", Days.ago(9))
        .tick("How reliable is it?", "First hand")
        .tick("Does it speak of a strength or a concern?", bearing)
        .choose("Which context is it about?", SCHOOL)
        .tick(element.equals("Dynamics") ? "Group functioning" : "Guardianship capacity", element);
    amina.keep("Keep this evidence");
  }

  private void cell(String column, String question, String text) {
    amina.turnTo("Contexts").follow("Add to " + SCHOOL + ": " + column);
    amina.sendEmpty("Keep this entry");
    amina.form().type(question, text).tickAll("Which evidence does it rest on?");
    amina.keep("Keep this entry");
  }

  private void weigh() {
    amina.turnTo("Weighting").follow("Record the decision");
    amina.sendEmpty("Record the decision");
    amina
        .form()
        .date("When was it decided?", Days.ago(3))
        .choose("Which context weighs most on the group?", SCHOOL)
        .choose("Place 2", peerGroup)
        .type("Why this order?", "What the school lets pass becomes what the group lets pass.")
        .tickAll("Which evidence does it rest on?");
    amina
        .under("Person 1")
        .type("Name", "Ruth Adeyemi")
        .type("Role", "Practice supervisor")
        .tick("Stand", "Agreed");
    amina.keep("Record the decision");
    assertTrue(amina.text().indexOf(SCHOOL) < amina.text().indexOf(peerGroup), "School first");
    amina.turnTo("Contexts");
    assertTrue(amina.reads("Weighs most"), "The matrix shows what weighs most");
  }

  private void concernsAndOutcomes() {
    amina.turnTo("Concerns and outcomes").follow("Add a concern");
    amina.sendEmpty("Keep it");
    amina
        .form()
        .choose("In which context does it lie?", SCHOOL)
        .type("What is the concern?", "Sexual remarks pass as banter, and nobody stands up.");
    amina.keep("Keep it").turnTo("Concerns and outcomes").follow("Add an outcome");
    amina.sendEmpty("Keep it");
    amina
        .form()
        .type("What should be different for the group as a whole?", "Pupils feel safe at lunch.");
    amina.keep("Keep it").turnTo("Concerns and outcomes").follow("Add a wish");
    amina.sendEmpty("Keep it");
    amina
        .form()
        .type("What do they wish for?", "Somebody at school to talk to who listens.")
        .date("When did they say so?", Days.ago(5))
        .type("Who heard it, and where?", "The youth worker, in the third session")
        .chooseFirst("Beside which outcome does it stand?");
    amina.keep("Keep it");
  }
}
