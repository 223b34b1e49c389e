package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.peerassessment.system.browser.Visitor;

/** A parent is not told; Lou agrees to take part, is planned with, and takes it back. */
final class ParkConsent {
  private static final String CARER = "Ash, who looks after Lou";
  private static final String PARK = ParkReferral.PARK;

  private final Visitor sam;

  ParkConsent(Visitor sam) {
    this.sam = sam;
  }

  void tell() {
    notTold();
    answers("Agreed", Days.ago(4));
    concernAtThePark();
    planWithLou();
    answers("Taken back", Days.ago(0));
    nothingMoreIsPlannedWithLou();
    theWorkListAsksForTheAction();
  }

  private void notTold() {
    sam.turnTo("Parents and carers").follow("Name a parent or carer of Lou Nobody");
    sam.form()
        .type("Given name", CARER)
        .tick("What are they to the member?", "Another relative")
        .tick("Do they hold parental responsibility?", "No")
        .type("On whose word?", "Lou");
    sam.keep("Name this parent or carer");
    sam.turnTo("Parents and carers").follow("Decide whether they are told (" + CARER);
    sam.form()
        .type("Which supervisor did you consult?", "Ruth Adeyemi, practice supervisor")
        .date("When did you consult the supervisor?", Days.ago(5))
        .type("Who of the policy team did you consult?", "Bo Example, policy team")
        .date("When did you consult the policy team?", Days.ago(5))
        .tick("What is decided?", "They are not told")
        .date("On which day?", Days.ahead(20))
        .type("Why is it decided so?", "Lou would be sent away from home.");
    sam.keep("Record the decision");
    assertTrue(sam.reads("Not told"), "With the day to look again");
    sam.turnTo("Closing");
    assertTrue(sam.reads("nobody is known yet for 1 member"), "Noor's parents are open still");
  }

  private void answers(String answer, LocalDate on) {
    sam.turnTo("Consent to take part").follow("Record an answer of Lou Nobody");
    sam.form()
        .tick("What is the answer about?", "Direct work in a group")
        .tick("What did they answer?", answer)
        .date("When?", on)
        .type("Who gave the answer?", "Lou")
        .tick("How was it given?", "In words")
        .type("Who asked?", "Sam Hollis");
    sam.keep("Record the answer");
  }

  private void concernAtThePark() {
    sam.turnTo("Framework").follow("Add evidence");
    sam.form()
        .type("What was said, seen or found?", "Two cars stop at the bandstand on Fridays.")
        .type("Who or what does it come from?", "Park wardens")
        .tick("Whose view is it?", "Somebody else")
        .date("When was it said, seen or written?", Days.ago(7))
        .tick("How reliable is it?", "First hand")
        .tick("Does it speak of a strength or a concern?", "Concern")
        .choose("Which context is it about?", PARK)
        .tick("Environment and family", "Neighbourhood safety");
    sam.keep("Keep this evidence");
    sam.turnTo("Weighting").follow("Record the decision");
    sam.form()
        .type("Why can", "They have said that they will talk after the winter.")
        .date("When was it decided?", Days.ago(1))
        .choose("Which context weighs most on the group?", PARK)
        .type("Why this order?", "Away from the park they hardly meet.")
        .tickAll("Which evidence does it rest on?");
    sam.under("Person 1").type("Role", "Lead practitioner").tick("Stand", "Agreed");
    sam.keep("Record the decision");
    sam.turnTo("Concerns and outcomes").follow("Add a concern");
    sam.form()
        .choose("In which context does it lie?", PARK)
        .type("What is the concern?", "Adults reach young people at the bandstand unseen.");
    sam.keep("Keep it");
    sam.turnTo("Plan").follow("Say what is to be different");
    sam.form().type("What is to be different about this concern?", "Somebody is there.");
    sam.keep("Keep the outcome");
  }

  private void planWithLou() {
    action("An evening a week at the youth bus beside the park.");
    sam.keep("Keep the action");
    assertTrue(sam.reads("Lou Nobody"), "The plan names whom it works with");
  }

  private void nothingMoreIsPlannedWithLou() {
    sam.turnTo("Plan");
    assertTrue(sam.reads("Taking no part"), "Said above the plan");
    action("A second evening.");
    sam.press("Keep the action");
    assertTrue(sam.refused(), "No direct work with somebody who took it back");
    assertTrue(sam.reads("took their consent back"), "and the page says why");
  }

  private void theWorkListAsksForTheAction() {
    sam.open("/work-list.xhtml");
    assertTrue(sam.reads("with somebody who takes no part any more"), "The lead is told");
  }

  private void action(String what) {
    sam.turnTo("Plan").follow("Add an action");
    sam.form()
        .chooseFirst("What kind of work is it?")
        .type("What exactly is done here?", what)
        .tick("What is it for?", "It reduces a risk")
        .tick("Which members does it work with directly?", "Lou Nobody")
        .choose("Which kind of direct work is it?", "Direct work in a group");
  }
}
