package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.peerassessment.system.browser.Visitor;

/** The park wardens write to the council; one of three young people meets the threshold alone. */
final class ParkReferral {
  static final String PARK = "Marlow Park";

  private final Visitor sam;

  ParkReferral(Visitor sam) {
    this.sam = sam;
  }

  void tell() {
    refer();
    screen();
    timeframe();
    lawfulBasis();
  }

  private void refer() {
    sam.open("/referral/new.xhtml");
    sam.form()
        .type("Name of the referrer", "Pat Specimen")
        .type("What they do", "Park warden")
        .type("Which agency they refer for", "Marlowshire Parks")
        .date("When did the council receive it?", Days.ago(12))
        .tick("Which way did it come?", "Another way")
        .type("If another way, which one?", "A letter from the wardens")
        .tick("What is it about?", "A concern that goes on")
        .type(
            "What happened, or what is the concern?",
            "Young people between fifteen and eighteen are at the bandstand until night. Men in"
                + " cars bring them drink.");
    sam.under("Place 1")
        .choose("What kind of place", "Neighbourhood space")
        .type("What it is called", PARK);
    name(1, "Noor", "Nobody");
    name(2, "Lou", "Nobody");
    name(3, "Sky", "Beispiel");
    sam.form()
        .type("What shall colleagues call this group?", "Bandstand evenings")
        .type("Summary of the concerns", "Adults at the park exploit whoever is there.")
        .choose("Practice supervisor", "Ruth Adeyemi");
    sam.keep("Go on and check the answers");
    sam.keep("Record the referral");
    assertTrue(sam.reads("Bandstand evenings"), "The head of the page names the group");
  }

  private void name(int number, String given, String family) {
    if (number > 1) {
      sam.press("Add another person");
    }
    sam.under("Person " + number).type("Given name", given).type("Family name", family);
  }

  private void screen() {
    sam.turnTo("Screening");
    sam.form()
        .tick("On which footing?", "Statutory")
        .tick("Do the young people named meet the threshold", "It differs from person to person")
        .choose("Noor Nobody", "Meets the threshold")
        .choose("Lou Nobody", "Does not meet")
        .choose("Sky Beispiel", "Does not meet")
        .tick("Does a group assessment follow?", "Yes, assess the group")
        .type("Who decided?", "Front-door manager")
        .date("When was it decided?", Days.ago(10))
        .type("Why was it decided so?", "Whoever comes to the bandstand is drawn in.");
    sam.keep("Record the decision");
  }

  private void timeframe() {
    sam.turnTo("Timeframe");
    sam.form()
        .tick("How high is the risk?", "High")
        .type("What does that rest on?", "Adults are there every Friday.")
        .tick("How great are the needs?", "High")
        .type("Which needs are they?", "Somewhere to be on a Friday night.")
        .tick("How complex is it?", "Low")
        .type("What makes it so?", "One place.")
        .date("By when is the assessment to be done?", Days.ahead(21))
        .type("Why this date?", "Before the clocks change and the park stays lit.");
    sam.keep("Set the timeframe");
    sam.turnTo("Timeframe").follow("Set it anew");
    sam.form()
        .date("By when is the assessment to be done?", Days.ahead(14))
        .type("Why this date?", "The police ask for it sooner.");
    sam.keep("Set the timeframe");
    sam.turnTo("Timeframe");
    assertTrue(sam.reads("The police ask for it sooner."), "The newest is the one that holds");
    assertFalse(sam.reads("the park stays lit"), "and the first is kept under what was before");
  }

  private void lawfulBasis() {
    sam.turnTo("Members");
    assertTrue(sam.reads("The lawful basis is not recorded yet."), "Nobody is included before");
    sam.turnTo("Lawful basis");
    sam.form()
        .tick("What is it necessary for?", "health")
        .type("Why is it necessary?", "The harm lies in the place and not in one of them.")
        .type("Why is it proportionate?", "Only who is at the bandstand is looked at.")
        .date("When was this talked through with the supervisor?", Days.ago(8));
    sam.keep("Record the lawful basis");
  }
}
