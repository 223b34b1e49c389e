package org.peerassessment.system.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.SharedSuite;

/** Whoever lands where they did not want to is told where they are and gets on from there. */
@ExtendWith(SharedSuite.class)
class WaysBackIT {
  @Test
  @Tag("R-ACC-07")
  void anErrorPageLeadsWhoeverIsSignedInToTheirWorkList(LaunchedSuite suite) {
    Session amina = Session.signedIn(suite.base(), "amina.okafor", suite.demoPassword());
    for (String page : List.of("no-such-page.xhtml", "admin/users.xhtml", "trouble/EXPIRED")) {
      Answer trouble = amina.get(page);
      assertTrue(trouble.status() >= 403, page);
      Element link = trouble.page().selectFirst("header nav a");
      assertNotNull(link, page);
      assertEquals("Work list", link.text());
      assertEquals(200, amina.get(link.attr("href")).status());
    }
    Answer nobody = new Session(suite.base()).get("trouble");
    assertNull(nobody.page().selectFirst("header nav"), "a menu for nobody");
  }

  @Test
  @Tag("R-REF-01")
  void whoGoesBackAndRecordsAgainComesToTheAssessmentThatIsThere(LaunchedSuite suite) {
    Session amina = Session.signedIn(suite.base(), "amina.okafor", suite.demoPassword());
    List<String> led = ReferralForm.recordedAndBack(amina, "Sandpiper");
    assertTrue(led.get(0).contains("overview.xhtml"), led.get(0));
    assertEquals(led.get(0), led.get(1));
    assertEquals(1, ReferralForm.listed(amina, "Sandpiper"));
  }

  @Test
  @Tag("R-ACC-10")
  void whyAnAgencyIsNotRetiredIsSaidWhereItWasToBeRetired(LaunchedSuite suite) {
    Session ada = Session.signedIn(suite.base(), "ada.quill", suite.demoPassword());
    Element first = ada.get("admin/agencies.xhtml").page().selectFirst("#agencies a");
    Answer page = ada.get(first.attr("href").replaceFirst("#.*", ""));
    Form retire = page.formPressing("r:go").orElseThrow();
    Answer refused = ada.send(retire.with("because:in", "").pressingNamed("r:go"));
    assertEquals("retire-title", cardOfFaults(refused));
    Form change = page.formPressing("f:go").orElseThrow();
    assertEquals(
        "change-title", cardOfFaults(ada.send(change.with("name:in", "").pressingNamed("f:go"))));
  }

  private static String cardOfFaults(Answer refused) {
    assertTrue(refused.refused(), refused.words());
    return refused.page().selectFirst("#faults").closest("section").attr("aria-labelledby");
  }
}
