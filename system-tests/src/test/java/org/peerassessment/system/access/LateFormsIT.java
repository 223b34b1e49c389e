package org.peerassessment.system.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.SharedSuite;

/** Forms that come too late: after the record went on, or after the sitting ended. */
@ExtendWith(SharedSuite.class)
class LateFormsIT {
  private static final String MINE = "The head teacher rang me about it";

  private Session amina;
  private String screening;

  @BeforeEach
  void aminaRecordsAReferral(LaunchedSuite suite) {
    amina = Session.signedIn(suite.base(), "amina.okafor", suite.demoPassword());
    screening =
        "assessment/referral/screening.xhtml?a="
            + ReferralForm.recorded(amina, "Late forms").replaceFirst(".*[?&]a=", "");
  }

  @Test
  @Tag("R-ACC-05")
  void theSlowerOfTwoSeesWhatWasSavedAndKeepsTheirWords() {
    Form first = decided(amina.get(screening), "Everybody agreed");
    Form late = decided(amina.get(screening), MINE);
    assertTrue(amina.send(first).location().isPresent());
    Answer answer = amina.send(late);
    assertEquals(200, answer.status());
    assertTrue(answer.refused());
    assertTrue(answer.page().select(".theirs .typed").eachText().contains("Everybody agreed"));
    assertTrue(answer.page().select("textarea").eachText().contains(MINE), "in their own field");
    assertFalse(amina.get(screening).words().contains(MINE));
    assertFalse(amina.get(screening).refused());
  }

  @Test
  @Tag("R-ACC-03")
  void aFormAfterTheSittingEndedIsNotLostWithoutAWord(LaunchedSuite suite) {
    Form late = decided(amina.get(screening), MINE);
    Session nobody = new Session(suite.base());
    String signIn = nobody.send(late).location().orElseThrow();
    assertTrue(signIn.startsWith("/sign-in.xhtml"), "without scheme and host: " + signIn);
    assertTrue(nobody.get(signIn).words().contains("what you sent last was not saved"));
    String fresh = nobody.get(screening).location().orElseThrow();
    assertFalse(nobody.get(fresh).words().contains("what you sent last was not saved"));
  }

  @Test
  @Tag("R-ACC-05")
  void namesOfFieldsThatAreMadeUpAreShownNowhereAndBreakNothing() {
    Form late = decided(amina.get(screening), MINE);
    for (String name : List.of("decide:save:in", "decide:thresholds:x:in", ":in", "a:b:c:in")) {
      Answer answer =
          amina.post(
              late.action(), late.encoded().replace("decide%3Asave", "gone") + "&" + name + "=x");
      assertEquals(200, answer.status(), name);
      assertTrue(answer.words().contains("What you sent was not saved"), name);
      assertTrue(answer.page().select("#faults dd").eachText().contains(MINE), name);
    }
  }

  private static Form decided(Answer page, String why) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return page.formPressing("decide:save")
        .orElseThrow()
        .with("footing:in", "STATUTORY")
        .with("forAll:in", "NOT_MET")
        .with("goOn:in", "YES")
        .with("whyGroup:in", "The harm is among them.")
        .with("decidedBy:in", "The screening meeting")
        .with("decidedOn:in", String.valueOf(today.getDayOfMonth()))
        .with("decidedOn:month", String.valueOf(today.getMonthValue()))
        .with("decidedOn:year", String.valueOf(today.getYear()))
        .with("why:in", why)
        .pressingNamed("decide:save");
  }
}
