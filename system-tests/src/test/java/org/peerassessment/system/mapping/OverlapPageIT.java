package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
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

/** The page of what is in other assessments too; every referral here names Hillside School. */
@ExtendWith(SharedSuite.class)
class OverlapPageIT {
  @Test
  @Tag("R-MAP-12")
  void theLeadReadsWhatTheirOwnShareAndIsToldWhomToAskOfOthers(LaunchedSuite suite) {
    recorded(suite, "amina.okafor", "A group of somebody else");
    recorded(suite, "sam.hollis", "The group of last year");
    URI mine = recorded(suite, "sam.hollis", "The group of this year");
    try (Chromium chromium = Chromium.start();
        Visitor sam = chromium.visitor(suite.base(), Places.screenshots().resolve("overlap"))) {
      sam.open("/sign-in.xhtml");
      sam.form().type("Sign-in name", "sam.hollis").type("Password", suite.demoPassword());
      sam.keep("Sign in");
      sam.open(mine.getPath() + "?" + mine.getQuery());
      sam.turnTo("Peer map").follow("In other assessments");
      sam.look();
      assertTrue(sam.reads("The group of last year"), sam.text());
      assertTrue(sam.reads("Hillside School"), sam.text());
      assertTrue(sam.reads("Ask your practice supervisor, "), sam.text());
      assertFalse(sam.reads("somebody else"), sam.text());
      assertFalse(sam.reads("Ask the lead"), sam.text());
      assertEquals(List.of(), sam.findings());
    }
  }

  private static URI recorded(LaunchedSuite suite, String userName, String label) {
    Session lead = Session.signedIn(suite.base(), userName, suite.demoPassword());
    return URI.create(ReferralForm.recorded(lead, label));
  }
}
