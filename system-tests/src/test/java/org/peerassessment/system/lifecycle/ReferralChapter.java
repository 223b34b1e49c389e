package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Visitor;

/** The referral, screening, timeframe, who works on it, and why it is lawful. */
final class ReferralChapter {

  private final Visitor amina;

  ReferralChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    refer();
    screen();
    timeframe();
    nameAColleague();
    lawfulBasis();
  }

  private void refer() {
    amina.open("/work-list.xhtml").follow("Record a referral");
    amina.sendEmpty("Go on and check the answers");
    whoReferred();
    whatHappened();
    whoWasNamed();
    amina
        .form()
        .type("What shall colleagues call this group?", "Year 9 image sharing")
        .type("Summary of the concerns", "Pictures of pupils were passed on and made fun of.")
        .choose("Practice supervisor", "Ruth Adeyemi");
    amina.keep("Go on and check the answers");
    amina.keep("Record the referral");
    assertTrue(amina.reads("Year 9 image sharing"), "The head of the page names the group");
  }

  private void whoReferred() {
    amina
        .form()
        .type("Name of the referrer", "Constable Example")
        .type("What they do", "Safer schools officer")
        .type("Which agency they refer for", "Marlowshire Police")
        .date("When did the council receive it?", Days.ago(30))
        .tick("Which way did it come?", "Through the police");
  }

  private void whatHappened() {
    amina
        .form()
        .tick("What is it about?", "One incident, or several")
        .date("When did it happen, or begin?", Days.ago(40))
        .type(
            "What happened, or what is the concern?",
            "The school learnt that intimate pictures of girls and boys had been passed on in a"
                + " chat, which was then deleted. It told the police.");
    amina
        .under("Place 1")
        .choose("What kind of place", "School")
        .type("What it is called", "Hillside School");
    amina.press("Add another place");
    amina
        .under("Place 2")
        .choose("What kind of place", "Online")
        .type("What it is called", "The friends' chat");
  }

  private void whoWasNamed() {
    amina.under("Person 1").type("Given name", "Robin").type("Family name", "Sample");
    amina.press("Add another person");
    amina.under("Person 2").type("Given name", "Charlie").type("Family name", "Sample");
    amina.press("Add another person");
    amina.under("Person 3").type("Given name", "Alex").type("Family name", "Placeholder");
  }

  private void screen() {
    amina.turnTo("Screening");
    amina.sendEmpty("Record the decision");
    amina
        .form()
        .tick("On which footing?", "Non-statutory")
        .tick("Do the young people named meet the threshold", "Nobody meets it")
        .tick("Does a group assessment follow?", "Yes, assess the group")
        .type("If nobody meets the threshold", "The harm lies between them and in their school.")
        .type("Who decided?", "Front-door manager")
        .date("When was it decided?", Days.ago(28))
        .type("Why was it decided so?", "No child known before; the group is the concern.");
    amina.keep("Record the decision");
  }

  private void timeframe() {
    amina.turnTo("Timeframe");
    amina.sendEmpty("Set the timeframe");
    amina
        .form()
        .tick("How high is the risk?", "Medium")
        .type("What does that rest on?", "Pictures may still be about.")
        .tick("How great are the needs?", "Medium")
        .type("Which needs are they?", "Somebody to talk to at school.")
        .tick("How complex is it?", "Medium")
        .type("What makes it so?", "One school, several families, two agencies.")
        .date("By when is the assessment to be done?", Days.ahead(45))
        .type("Why this date?", "Before the spring term ends.");
    amina.keep("Set the timeframe");
  }

  private void nameAColleague() {
    amina.turnTo("Who works on it").follow("Name a colleague");
    amina.sendEmpty("Name the colleague");
    amina
        .form()
        .choose("Which colleague?", "Sam Hollis")
        .tick("As what?", "Contributor")
        .type("Why?", "Holds the sessions with me.");
    amina.keep("Name the colleague");
  }

  private void lawfulBasis() {
    amina.turnTo("Peer map");
    assertTrue(amina.reads("The lawful basis is not recorded yet."), "Nothing is mapped before");
    amina.turnTo("Lawful basis");
    amina.sendEmpty("Record the lawful basis");
    amina
        .form()
        .tickAll("What is it necessary for?")
        .type("Why is it necessary?", "Without it nobody sees how the harm passes on.")
        .type("Why is it proportionate?", "Single assessments would miss what lies between them.")
        .date("When was this talked through with the supervisor?", Days.ago(25));
    amina.keep("Record the lawful basis");
  }
}
