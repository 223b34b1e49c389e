package org.peerassessment.system.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.SuiteSize;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Programs;

/** Drafts as the page's script keeps them: none is lost, none is seen by anybody else. */
@Tag("R-ENG-13")
class DraftsAreKeptIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static LaunchedSuite suite;

  @BeforeAll
  static void start() {
    suite = LaunchedSuite.first("kept-drafts");
  }

  @AfterAll
  static void end() {
    suite.close();
  }

  @Test
  void everyDraftThatWasAcknowledgedIsThereAfterAKillAndInANewSitting() {
    Session amina = signedIn("amina.okafor");
    Map<String, String> kept = new TreeMap<>();
    int drafts = SuiteSize.of(10, 100);
    for (int i = 0; i < drafts; i++) {
      String form = "/registers/policies.xhtml?n=" + i + "#form";
      String answers =
          "[[\"form:words:in\",\"Number " + i + ": \u2019tis \u00e9t\u00e9, \u0416\"]]";
      assertEquals(200, keep(amina, form, answers).status());
      kept.put(form, answers);
    }
    Programs.kill(suite.server());
    Programs.kill(suite.database());
    suite.start();
    Session again = new Session(suite.base());
    again.patientlySignIn("amina.okafor", suite.demoPassword(), PATIENCE);
    List<String> lost = new ArrayList<>();
    kept.forEach(
        (form, answers) -> {
          if (!find(again, form)
              .body()
              .contains(answers.substring(answers.indexOf("Number")).replace("\"]]", ""))) {
            lost.add(form);
          }
        });
    assertEquals(List.of(), lost);
    System.out.println("Drafts after a kill: " + drafts + " kept, " + lost.size() + " lost");
  }

  @Test
  @Tag("R-ACC-02")
  void nobodyElseFindsADraftAndNobodyKeepsOneAboutARecordThatIsNoneForThem() {
    Session amina = signedIn("amina.okafor");
    Session sam = signedIn("sam.hollis");
    String id = ReferralForm.recorded(amina, "Draft of one").replaceFirst(".*[?&]a=", "");
    String form = "/assessment/group/member.xhtml?a=" + id + "#member";
    assertEquals(200, keep(amina, form, "[]").status());
    assertEquals(200, find(amina, form).status());
    assertEquals(404, find(sam, form).status());
    assertEquals(404, keep(sam, form, "[]").status());
    assertEquals(404, keep(sam, form.replace(id, "999999"), "[]").status());
    assertEquals(204, find(sam, "/referral/new.xhtml#new").status());
    Session nobody = new Session(suite.base());
    assertEquals(401, keep(nobody, form, "[]").status());
  }

  @Test
  @Tag("R-ACC-02")
  void whoSignsInOnTheSameBrowserDoesNotGetAnothersText() {
    Session sam = signedIn("sam.hollis");
    String form = "/referral/new.xhtml#new";
    String body = "form=" + encoded(form) + "&title=A+form&answers=" + encoded("[]");
    Answer typedByAmina =
        sam.send(
            asked("amina.okafor", "draft")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertEquals(404, typedByAmina.status());
    assertEquals(204, find(sam, form).status());
  }

  @Test
  void whatIsNoFormOrTooLongIsRefusedInWords() {
    Session amina = signedIn("amina.okafor");
    for (String form :
        List.of(
            "", "#", "x", "/a.xhtml", "/../a.xhtml#f", "/a.xhtml?a=<b>#f", "http://x/a.xhtml#f")) {
      assertEquals(404, keep(amina, form, "[]").status(), form);
    }
    assertEquals(409, keep(amina, "/referral/new.xhtml#new", "x".repeat(400_001)).status());
    Answer fromElsewhere =
        amina.post("draft", "form=" + encoded("/referral/new.xhtml#new") + "&answers=%5B%5D");
    assertEquals(404, fromElsewhere.status());
  }

  @Test
  void whoHasVeryManyLosesTheOldestAlone() {
    Session priya = signedIn("priya.lund");
    for (int i = 0; i <= 100; i++) {
      assertEquals(200, keep(priya, "/task/task.xhtml?t=" + i + "#l", "[]").status());
    }
    assertEquals(204, find(priya, "/task/task.xhtml?t=0#l").status());
    assertEquals(200, find(priya, "/task/task.xhtml?t=1#l").status());
    assertTrue(priya.get("work-list.xhtml").words().contains("have not sent it"));
  }

  private static Session signedIn(String name) {
    return Session.signedIn(suite.base(), name, suite.demoPassword());
  }

  private static Answer keep(Session session, String form, String answers) {
    String body = "form=" + encoded(form) + "&title=A+form&answers=" + encoded(answers);
    return session.send(
        asked(session.userName(), "draft")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static Answer find(Session session, String form) {
    return session.send(asked(session.userName(), "draft?form=" + encoded(form)).GET());
  }

  private static HttpRequest.Builder asked(String writer, String address) {
    URI where = suite.base().resolve(address);
    return HttpRequest.newBuilder(where).header("Suite-Draft", writer);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
