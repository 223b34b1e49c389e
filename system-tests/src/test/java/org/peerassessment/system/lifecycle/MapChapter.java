package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
    amina.follow("As tables");
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
        .type("Who else is there?", "No adult; older pupils pass through.")
        .tick("How safe is it said to be for them?", "Safe at some times")
        .choose("Where does the word come from?", "Somebody else, or several")
        .type("Who says so, in words?", "The young people")
        .tick("How do they know?", "First hand");
    amina.keep("Save");
  }
}
