package org.peerassessment.system.lifecycle;

import org.peerassessment.system.browser.Visitor;

/** School, police and parents are heard, and three sessions held with the young people. */
final class ListeningChapter {

  private final Visitor amina;

  ListeningChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    conversation(
        "Stakeholders",
        "Record a conversation",
        "Round table",
        "Hillside School",
        "Kim Beispiel, head of year; form tutor; school nurse",
        "How the group works",
        "They look after each other; jokes about bodies pass as banter, and staff let them pass.");
    conversation(
        "Stakeholders",
        "Record a conversation",
        "Conversation",
        "By telephone",
        "Constable Example, Marlowshire Police",
        "What happened",
        "Pictures of girls and boys were passed on; the chat was deleted; who began is not known.");
    conversation(
        "Talking with parents",
        "Record a conversation",
        null,
        "Town library",
        "Mother and father of Robin",
        "How they see the harm",
        "They want the school to act, and nobody to be singled out.");
    session("Getting to know each other", "How the group works", "We stick together.");
    session(
        "Where harm happens", "What still puts people at risk", "Lunch is the worst time of day.");
    session("What should change", "Ideas for change", "Somebody at school to talk to who listens.");
  }

  private void session(String purpose, String theme, String words) {
    conversation(
        "Young people",
        "Record a session",
        null,
        "Youth centre: " + purpose,
        "Robin, Charlie and Jo; youth worker of Marlowshire Youth Service",
        theme,
        words);
  }

  private void conversation(
      String list,
      String link,
      String kind,
      String place,
      String present,
      String theme,
      String words) {
    amina.turnTo(list).follow(link);
    amina.sendEmpty("Record it");
    if (kind != null) {
      amina.form().tick("What was it?", kind);
    }
    amina
        .form()
        .date("When was it held?", Days.ago(10))
        .type("Where?", place)
        .type("Who led it?", "Amina Okafor");
    amina.under("Person 1").type("Name", present).type("Role", "Knows the group");
    amina.under("Note 1").choose("Theme", theme).type("What was said", words);
    amina.keep("Record it");
  }
}
