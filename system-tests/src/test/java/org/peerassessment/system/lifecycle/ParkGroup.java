package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Visitor;

/** Others see them as one group; the map has ties through the place, and the use of it. */
final class ParkGroup {
  private final Visitor sam;

  ParkGroup(Visitor sam) {
    this.sam = sam;
  }

  void tell() {
    define();
    include("Noor Nobody", "The wardens", "At the bandstand on every Friday since summer.");
    include("Lou Nobody", "The wardens", "Comes with Noor, leaves alone.");
    map();
  }

  private void define() {
    sam.turnTo("Why this is a group").follow("Define the group");
    sam.under("Others see them as a group")
        .type("Who says so", "Park wardens")
        .type("What was said", "To the wardens they are the bandstand lot.");
    sam.under("A place puts them together")
        .type("Who says so", "Youth bus")
        .type("What was said", "Nothing else in the quarter is lit and dry.");
    sam.keep("Record the definition");
    assertTrue(sam.reads("Assigned tie"), "Says which kind of ties these are");
    assertTrue(sam.reads("Work first with that place"), "and what it means for the plan");
    assertFalse(sam.reads("Relational tie"), "Nobody says that they chose each other");
  }

  private void include(String name, String word, String reason) {
    sam.turnTo("Members").follow("Include a member");
    sam.form()
        .choose("Named on this assessment", name)
        .date("Since when have they belonged?", Days.ago(90))
        .type("On whose word?", word)
        .type("Why include them?", reason);
    sam.keep("Include this person");
  }

  private void map() {
    sam.turnTo("Peer map").follow("Add a tie");
    sam.form()
        .choose("First person", "Noor Nobody")
        .choose("Second person", "Lou Nobody")
        .choose("What links them?", "Together through a place")
        .tick("Does it run one way?", "No, or both ways")
        .tick("How strong is it said to be?", "Weak")
        .choose("Where does the word come from?", "Whoever runs a place")
        .type("Who says so, in words?", "Park wardens")
        .tick("How do they know?", "First hand");
    sam.keep("Save");
    sam.turnTo("Peer map").follow("Add the use of a place");
    sam.form()
        .choose("Who uses the place?", "Noor Nobody")
        .choose("Which place?", ParkReferral.PARK)
        .type("When are they there?", "Fridays until night")
        .tick("How safe is it said to be for them?", "Not safe")
        .choose("Where does the word come from?", "Whoever runs a place")
        .type("Who says so, in words?", "Park wardens")
        .tick("How do they know?", "First hand");
    sam.keep("Save");
    sam.turnTo("Peer map").follow("As tables");
    assertTrue(sam.reads(ParkReferral.PARK), "The park is a place of the map");
  }
}
