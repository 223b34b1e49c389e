package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Visitor;

/** What has to be put right later, and what the council keeps: the pages beside the main road. */
final class HouseholdChapter {

  private static final String NEXT_YEAR = "2.0";

  private HouseholdChapter() {}

  /** Amina ends, corrects, takes back, withdraws. */
  static void mend(Visitor amina) {
    amina.turnTo("Referral").follow("Word the group's name and the summary anew");
    amina.form().type("What shall colleagues call this group?", "");
    amina.sendEmpty("Save the new wording");
    amina.turnTo("Referral").follow("Correct the referral");
    amina.sendEmpty("Record the correction");
    amina.turnTo("Still as described?").sendEmpty("Record what you found");
    amina.turnTo("Members").follow("Robin Sample").follow("Correct name");
    amina.form().type("NHS number", "943 476 5918");
    amina.sendEmpty("Save the correction");
    amina.turnTo("Members").follow("End membership of Jo Mustermann").draftIsBack();
    amina.form().type("Why does it end?", "");
    amina.sendEmpty("End the membership");
    amina.turnTo("Peer map").follow("As tables").follow("Add somebody else");
    amina.sendEmpty("Save");
    amina.form().type("Given name", "Toni").type("Family name", "Beispiel");
    amina.keep("Save");
    makeOne(amina);
    amina.turnTo("Peer map").follow("As tables").follow("End");
    amina.sendEmpty("End it");
    amina.turnTo("Peer map").follow("As tables").follow("Correct Robin Sample, Charlie");
    amina.follow("This should not have been recorded").sendEmpty("Take it back");
    amina.turnTo("Stakeholders");
    amina.page().locator("main th a").first().click();
    amina.look();
    amina.turnTo("Framework").follow("Withdraw");
    amina.sendEmpty("Withdraw this evidence");
    amina.turnTo("Timeline");
    assertTrue(amina.reads("Named a person"), amina.text());
    amina.form().choose("Part of the assessment", "Lawful basis");
    amina.press("Show").follow("Recorded the lawful basis");
    assertTrue(amina.reads("Why it is necessary"), amina.text());
    amina.turnTo("Who has seen this");
    amina.open("/account/password.xhtml").sendEmpty("Change the password");
    drafts(amina);
    amina.open("/assessments.xhtml").open("/accessibility.xhtml");
  }

  private static void drafts(Visitor amina) {
    amina.open("/work-list.xhtml").follow("Read your drafts, or throw one away");
    assertTrue(amina.reads("Nobody but you can see it"), amina.text());
    amina.press("Throw it away");
    assertTrue(amina.reads("The draft is thrown away."), amina.text());
  }

  /** Ines keeps the published policy. */
  static void policy(Visitor ines) {
    ines.open("/registers/policies.xhtml").sendEmpty("Enter the version");
    ines.form()
        .type("What does the council call this version?", NEXT_YEAR)
        .date("From which day is it in force?", Days.ahead(90))
        .type("Where can the public read it?", "https://www.marlowshire.example/policy-2");
    ines.keep("Enter the version");
    assertTrue(ines.reads("Not yet in force"), "Listed for later");
    ines.keep("Take out version " + NEXT_YEAR);
    assertFalse(ines.reads("Not yet in force"), "No assessment names it");
  }

  /** Ines keeps the agreements, and reads the rules. */
  static void agreements(Visitor ines) {
    ines.open("/registers/agreements.xhtml").follow("Enter an agreement");
    ines.sendEmpty("Enter the agreement");
    ines.form()
        .choose("With which agency?", "Marlowshire Health")
        .type("What is the agreement called?", "School nurses")
        .type("What does it cover?", "What a school nurse needs to look after a pupil.")
        .date("From which day is it in force?", Days.ago(5))
        .type("Where can it be read?", "https://www.marlowshire.example/school-nurses");
    ines.keep("Enter the agreement");
    assertTrue(ines.reads("School nurses"), "Listed");
    ines.follow("End, replace or take out School nurses").sendEmpty("End the agreement");
    ines.sendEmpty("Replace the agreement");
    ines.form()
        .date("What is its last day?", Days.ahead(10))
        .type("Why does it end?", "The nurses move to another trust.");
    ines.keep("End the agreement");
    ines.follow("End, replace or take out School nurses").keep("Take it out");
    assertFalse(ines.reads("School nurses"), "Nothing was shared under it");
    ines.open("/registers/rules.xhtml");
    assertTrue(ines.reads("Nothing begins without a lawful purpose"), "The rules are there");
  }

  /** Karl looks whether the audit trail is whole. */
  static void audit(Visitor karl) {
    karl.open("/audit/trail.xhtml").open("/audit/chain.xhtml");
    karl.press("Check the chain now");
    assertTrue(karl.reads("The chain is intact"), "The whole story is in an unbroken chain");
    karl.sendEmpty("Compare");
  }

  /** Ada keeps accounts, roles and agencies, and sees no case. */
  static void accounts(Visitor ada) {
    ada.open("/registers/index.xhtml").open("/registers/interventions.xhtml");
    ada.follow("Add a kind of work").sendEmpty("Keep it");
    ada.open("/admin/agencies.xhtml").sendEmpty("Add an agency");
    retire(ada);
    team(ada);
    partAgain(ada);
    ada.open("/admin/roles.xhtml");
    ada.page().getByLabel("Auditor: Use the work list").uncheck();
    ada.sendEmpty("Save the roles");
    CalendarChapter.tell(ada);
    ada.open("/admin/users.xhtml").follow("Open an account");
    ada.sendEmpty("Open an account");
  }

  private static void makeOne(Visitor amina) {
    amina.turnTo("Members").follow("Charlie Sample").follow("Make one with another record");
    amina.form().choose("Which record is the other one?", "Toni Beispiel");
    amina.press("Show both");
    assertTrue(amina.reads("Both records side by side"), amina.text());
    amina.sendEmpty("Make them one");
    amina
        .form()
        .tick("Which name is right?", "Charlie Sample")
        .type("How do you know that they are one person?", "The school calls them by both names.");
    amina.keep("Make them one");
    assertTrue(amina.reads("They are one person now."), amina.text());
    assertTrue(amina.reads("tell an administrator this number"), amina.text());
  }

  private static void partAgain(Visitor ada) {
    ada.open("/admin/merges.xhtml").follow("Undo merge");
    assertFalse(ada.reads("Charlie"), "She does not see who it is");
    ada.sendEmpty("Undo it");
    ada.form().type("Why is it undone?", "The school had mixed them up.");
    ada.keep("Undo it");
    assertTrue(ada.reads("Undone on"), ada.text());
  }

  private static void retire(Visitor ada) {
    ada.follow("Marlowshire Police").sendEmpty("Retire the agency");
    ada.form().type("Why is it retired?", "It is said to move.");
    ada.press("Retire the agency");
    assertTrue(ada.refused(), "An agreement with it is in force");
    assertTrue(ada.reads("End it first"), "Says what to do");
  }

  private static void team(Visitor ada) {
    ada.open("/admin/teams.xhtml").sendEmpty("Add a team");
    ada.form().type("Name of the team", "Marlow West");
    ada.keep("Add a team").sendEmpty("Put them in the team");
    ada.form().choose("Whom?", "Ruth Adeyemi").tick("As what?", "Leads it");
    ada.keep("Put them in the team");
    assertTrue(ada.reads("Leads it"), "Ruth leads two teams now");
    ada.press("Retire the team");
    assertTrue(ada.refused(), "Somebody is in it");
    ada.keep("Take Ruth Adeyemi out of the team").keep("Retire the team");
    assertTrue(ada.reads("Retired on"), "and it stays to be read");
    ada.open("/admin/teams.xhtml");
  }

  /** Ruth sees what her people work on, and what does not move. */
  static void supervise(Visitor ruth) {
    ruth.open("/work-list.xhtml").follow("Year 9 image sharing: ");
    assertTrue(ruth.reads("New"), "What others did since she looked");
    ruth.follow("Team");
    assertTrue(ruth.reads("What is stuck, and with whom"), ruth.text());
    assertTrue(ruth.reads("Amina Okafor"), "Who leads what she is named on");
    assertTrue(ruth.reads("Sam Hollis"), "and who else is of her team");
  }
}
