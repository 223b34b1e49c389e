package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Visitor;

/** A youth worker accepts the task and logs an update; the lead sees it. */
final class PartnerChapter {

  private static final String UPDATE = "Two lunches held; eleven pupils came to talk.";

  private final Visitor theo;
  private final Visitor amina;

  PartnerChapter(Visitor theo, Visitor amina) {
    this.theo = theo;
    this.amina = amina;
  }

  /**
   * @return address of the task as the partner sees it
   */
  String tell() {
    theo.open("/tasks.xhtml").follow(PlanChapter.TASK);
    assertFalse(theo.reads("Robin"), "Nothing of the group");
    theo.sendEmpty("Decline the task");
    theo.keep("Accept the task");
    theo.open("/tasks.xhtml").follow(PlanChapter.TASK);
    String task = theo.address();
    theo.sendEmpty("Log the update");
    theo.form().type("What happened?", UPDATE).tick("How is it going?", "Going as agreed");
    theo.keep("Log the update");
    amina.open("/tasks.xhtml");
    assertTrue(amina.reads("New"), "The lead's list says that there is something new");
    amina.follow(PlanChapter.TASK);
    assertTrue(amina.reads(UPDATE), "The lead reads the update");
    amina.keep("I have read what is new");
    return task;
  }
}
