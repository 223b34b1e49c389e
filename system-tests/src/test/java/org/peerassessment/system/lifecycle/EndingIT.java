package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.SharedSuite;

/** An assessment whose aim no longer holds is stopped, and then closed for good. */
@ExtendWith(SharedSuite.class)
class EndingIT {
  private static final Path SHOTS = Places.screenshots().resolve("ending");

  @Test
  @Tag("R-LEG-06")
  @Tag("R-PLN-12")
  @Tag("R-ACC-07")
  void anAssessmentIsStoppedAndClosedAndCanStillBeRead(LaunchedSuite suite) {
    String overview =
        ReferralForm.recorded(
            Session.signedIn(suite.base(), "amina.okafor", suite.demoPassword()), "To be ended");
    try (Chromium chromium = Chromium.start();
        Visitor amina = chromium.visitor(suite.base(), SHOTS);
        Visitor ruth = chromium.visitor(suite.base(), SHOTS)) {
      signIn(ruth, "ruth.adeyemi", suite);
      stuck(ruth);
      signIn(amina, "amina.okafor", suite);
      amina.open(URI.create(overview).getPath() + "?" + URI.create(overview).getQuery());
      lawful(amina);
      stop(amina);
      close(amina);
      assertEquals(List.of(), amina.findings());
      assertEquals(List.of(), ruth.findings());
    }
  }

  private static void signIn(Visitor visitor, String name, LaunchedSuite suite) {
    visitor.open("/sign-in.xhtml");
    visitor.form().type("Sign-in name", name).type("Password", suite.demoPassword());
    visitor.keep("Sign in");
  }

  private static void stuck(Visitor ruth) {
    ruth.open("/team.xhtml");
    assertTrue(ruth.reads("With Amina Okafor"), ruth.text());
    assertTrue(ruth.reads("To be ended: the referral is not screened"), ruth.text());
  }

  private static void lawful(Visitor amina) {
    amina.turnTo("Lawful basis");
    amina
        .form()
        .tickAll("What is it necessary for?")
        .type("Why is it necessary?", "Without it nobody sees how the harm passes on.")
        .type("Why is it proportionate?", "Nothing lighter would do.")
        .date("When was this talked through with the supervisor?", Days.ago(0));
    amina.keep("Record the lawful basis");
  }

  private static void stop(Visitor amina) {
    amina.turnTo("Purpose checks").follow("Check the purpose now");
    amina
        .form()
        .tick("Is the assessment still for what its lawful basis says?", "No, stop the assessment")
        .type("Why does the aim still hold", "It turned into a list of who knows whom.")
        .type("Who was consulted?", "Ruth Adeyemi, practice supervisor")
        .date("When was it checked?", Days.ago(0));
    amina.keep("Record the check");
    assertTrue(amina.reads("This assessment is stopped."));
    amina.turnTo("Members");
    assertTrue(amina.reads("the safeguarding aim no longer holds"), "Says why nothing goes on");
    amina.turnTo("Overview");
  }

  private static void close(Visitor amina) {
    amina.turnTo("Closing");
    amina
        .form()
        .type("Why is it closed?", "Its aim no longer held.")
        .date("When is it closed?", Days.ago(0));
    amina.keep("Go on and check the answers");
    amina.keep("Close the assessment");
    assertTrue(amina.reads("Its aim no longer held."), "How it was closed can be read");
    amina.turnTo("Purpose checks");
    assertFalse(amina.reads("Take it up again"), "A closed one is not taken up again");
    amina.turnTo("Lawful basis");
    assertFalse(amina.reads("Record it anew"));
    amina.turnTo("Screening");
    amina.turnTo("Overview");
    assertTrue(amina.reads("It takes nothing new."));
    amina.open("/assessments.xhtml");
    assertTrue(amina.reads("Closed"));
    amina.open("/work-list.xhtml");
  }
}
