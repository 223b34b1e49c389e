package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Part;
import org.peerassessment.system.browser.Visitor;

/** What else is said on the map: roles in the group, and incidents. */
final class SaidChapter {
  private final Visitor amina;

  SaidChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    role();
    roleSeenOtherwise();
    incident();
    parts();
    mistakes();
  }

  private void role() {
    tables().follow("Roles in the group");
    assertTrue(amina.reads("No roles are recorded yet"));
    amina.follow("Add a role").sendEmpty("Save");
    Part form = amina.form();
    form.choose("Who is it about?", "Robin Sample").tick("How are they seen?", "Protector");
    form.type("What did they say, in their own words?", "The one who calms things down");
    source(form.date("First day they were seen so", Days.ago(90)));
    amina.keep("Save");
    assertTrue(amina.reads("The one who calms things down"));
  }

  private void roleSeenOtherwise() {
    amina.follow("Add a role");
    Part form = amina.form();
    form.choose("Who is it about?", "Robin Sample").tick("How are they seen?", "Joker");
    source(form);
    amina.keep("Save");
    amina.follow("Correct");
    amina.form().type("Who says so, in words?", "");
    amina.sendEmpty("Save");
    tables().follow("Roles in the group").follow("End").sendEmpty("End it");
    amina.form().date("What was the last day?", Days.ago(3));
    amina.form().type("How did it end, and who says so?", "The form tutor sees it otherwise now.");
    amina.keep("End it");
    assertTrue(amina.reads("Ended"));
  }

  private void incident() {
    tables().follow("Incidents");
    assertTrue(amina.reads("No incidents are recorded yet"));
    amina.follow("Add an incident").sendEmpty("Save");
    Part form = amina.form();
    form.type("What is it called?", "Pictures passed on in the sports hall");
    form.date("On which day did it happen, or begin?", Days.ago(60));
    form.choose("Where did it happen?", "Sports hall");
    form.type("What happened?", "A picture was taken, and sent to others in the year.");
    source(form);
    amina.keep("Save");
    assertTrue(amina.reads("Nobody is recorded."));
  }

  private void parts() {
    part("Charlie Sample", "Was harmed", "It was their picture");
    part("Jo Mustermann", "Is said to have harmed", "Sent it on");
    part("Jo Mustermann", "Was harmed", "Was made to send it on");
    assertTrue(amina.text().indexOf("Jo Mustermann") < amina.text().lastIndexOf("Jo Mustermann"));
  }

  private void part(String person, String part, String words) {
    amina.follow("Add who was harmed, or is said to have harmed");
    amina.sendEmpty("Save");
    Part form = amina.form();
    form.choose("Who?", person).tick("What is said of them?", part);
    source(form.type("How was it told?", words));
    amina.keep("Save");
  }

  private void mistakes() {
    amina.follow("Correct Charlie Sample").follow("This should not have been recorded");
    amina.sendEmpty("Take it back");
    amina.form().type("Why should it not have been recorded?", "A mix-up of two names.");
    amina.keep("Take it back");
    assertFalse(amina.reads("It was their picture"));
    part("Robin Sample", "Was harmed", "It was their picture");
  }

  private static void source(Part form) {
    form.choose("Where does the word come from?", "School")
        .type("Who says so, in words?", "Form tutor")
        .tick("How do they know?", "Second hand");
  }

  private Visitor tables() {
    return amina.turnTo("Peer map").follow("As tables");
  }
}
