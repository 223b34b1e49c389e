package org.peerassessment.system.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.SharedSuite;

/** What is looked for may be a name: it is sent, and stands in no address. */
@ExtendWith(SharedSuite.class)
class SearchIT {
  private static final String LIST = "assessments.xhtml";

  @Test
  @Tag("R-ACC-07")
  void aSearchIsSentAndStandsInNoAddress(LaunchedSuite suite) {
    Session amina = Session.signedIn(suite.base(), "amina.okafor", suite.demoPassword());
    for (int i = 0; i < 27; i++) {
      ReferralForm.recorded(amina, "Kestrel " + i);
    }
    ReferralForm.recorded(amina, "Heron");
    Answer found = amina.send(search(amina, "kestrel"));
    assertFalse(found.words().contains("Heron"));
    assertTrue(found.words().contains("Kestrel 26") && !found.words().contains("Kestrel 0"));
    assertEquals(0, found.page().select("[href*=kestrel], [action*=kestrel]").size());
    Answer older = amina.send(formWith(found, "page"));
    assertTrue(older.words().contains("Kestrel 0") && !older.words().contains("Heron"));
    assertTrue(amina.get(LIST + "?q=kestrel").words().contains("Heron"), "no search by address");
  }

  private static Form search(Session session, String words) {
    return formWith(session.get(LIST), "q").with("q", words);
  }

  private static Form formWith(Answer answer, String field) {
    return answer.forms().stream()
        .filter(form -> form.fields().containsKey(field))
        .findFirst()
        .orElseThrow();
  }
}
