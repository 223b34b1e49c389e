package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Visitor;

/** What the map suggests, and what the lead makes of it: a subgroup, named, changed, dissolved. */
final class MeasuresChapter {

  private final Visitor amina;

  MeasuresChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    amina.turnTo("Peer map").follow("Subgroups and prompts");
    assertTrue(amina.reads("A possible subgroup"), "The map suggests one");
    String page = amina.address();
    amina.open(page + "&closeness=9");
    assertTrue(amina.reads("Give a number from 0.05 to 1"), amina.text());
    amina.open(page);
    amina.follow("Name and confirm this subgroup");
    amina.sendEmpty("Confirm");
    amina
        .form()
        .type("What is it called?", "The lunch chat")
        .type("Why are they a subgroup?", "All three said so when asked apart.");
    amina.keep("Confirm");
    change();
    dissolve();
    elsewhere();
  }

  private void elsewhere() {
    amina.turnTo("Peer map").follow("In other assessments");
    assertTrue(amina.reads("another assessment of yours"), "Nothing of it is elsewhere");
  }

  private void change() {
    amina.follow("Change The lunch chat");
    amina.sendEmpty("Confirm");
    amina
        .form()
        .type("What is it called?", "The sports hall at lunch")
        .type("Why is it being changed?", "It is the place they name, not the chat.");
    amina.keep("Confirm");
  }

  private void dissolve() {
    amina.follow("Dissolve The sports hall at lunch");
    amina.sendEmpty("Dissolve it");
    amina.form().type("Why does it no longer count?", "Two of them no longer meet there.");
    amina.keep("Dissolve it");
    assertTrue(amina.reads("1 dissolved subgroup"), "It stays in the history");
  }
}
