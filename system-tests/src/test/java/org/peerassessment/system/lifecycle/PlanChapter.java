package org.peerassessment.system.lifecycle;

import org.peerassessment.system.browser.Visitor;

/** A plan around the school, and a task for the youth service, gone through with it. */
final class PlanChapter {

  static final String TASK = "Detached work at lunch";

  private final Visitor amina;

  PlanChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    outcome();
    action();
    offer();
    goThrough();
  }

  private void outcome() {
    amina.turnTo("Plan").follow("Say what is to be different");
    amina.sendEmpty("Keep the outcome");
    amina.form().type("What is to be different about this concern?", "Staff and pupils speak up.");
    amina.keep("Keep the outcome");
  }

  private void action() {
    amina.turnTo("Plan").follow("Add an action");
    amina.sendEmpty("Keep the action");
    amina
        .form()
        .chooseFirst("What kind of work is it?")
        .type("What exactly is done here?", "Bystander work with the whole year, and at lunch.")
        .tick("What is it for?", "It reduces a risk");
    amina.keep("Keep the action");
  }

  private void offer() {
    amina.turnTo("Plan").follow("Offer a task");
    amina.sendEmpty("Offer the task");
    amina
        .form()
        .type("What is the task called?", TASK)
        .type("What is to be done?", "Two lunches a week near the sports hall, until Easter.")
        .type("What does the owner need to know for it?", "Pupils say lunch is the worst time.")
        .tick("Who owns the task?", "A worker of an agency")
        .type("Owner's name or role", "Detached team")
        .choose("Owner's agency", "Marlowshire Youth Service")
        .date("By when?", Days.ahead(60));
    amina.keep("Offer the task");
  }

  private void goThrough() {
    amina.turnTo("Plan").follow(TASK);
    amina.sendEmpty("Record that we went through it");
    amina.form().date("When did you go through it together?", Days.ago(0));
    amina.keep("Record that we went through it");
  }
}
