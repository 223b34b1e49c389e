package org.peerassessment.system.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Insides;
import org.peerassessment.system.http.Routes;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.SharedSuite;

/**
 * Role by page by record. The table is {@code access/pages.properties}; a page that is not in it
 * fails the test, so that nobody adds a page without saying whom it is for.
 */
@ExtendWith(SharedSuite.class)
class RoleMatrixIT {

  private static final String NO_SUCH = "999999999";
  private static final long NEVER_ASKED_FOR = 888_888_888;
  private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

  static {
    PEOPLE.put("amina", "amina.okafor");
    PEOPLE.put("ruth", "ruth.adeyemi");
    PEOPLE.put("sam", "sam.hollis");
    PEOPLE.put("theo", "theo.brandt");
    PEOPLE.put("priya", "priya.lund");
    PEOPLE.put("ines", "ines.moreau");
    PEOPLE.put("karl", "karl.nyberg");
    PEOPLE.put("ada", "ada.quill");
    PEOPLE.put("", "");
  }

  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Properties table = new Properties();
  private final List<String> faults = new ArrayList<>();
  private String record;
  private int combinations;

  @BeforeEach
  void everybodySignsInAndAminaRecordsAReferral(LaunchedSuite suite) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/access/pages.properties")) {
      table.load(in);
    }
    PEOPLE.forEach(
        (person, name) ->
            sessions.put(
                person,
                person.isEmpty()
                    ? new Session(suite.base())
                    : Session.signedIn(suite.base(), name, suite.demoPassword())));
    record =
        ReferralForm.recorded(sessions.get("amina"), "For the matrix").replaceFirst(".*[?&]a=", "");
  }

  @Test
  @Tag("R-ACC-01")
  @Tag("R-ACC-02")
  void everyPageAnswersItsAudienceAndTellsOthersNothing() {
    for (String page : Routes.pages()) {
      String audience = table.getProperty(page);
      if (audience == null) {
        faults.add(page + " is not in the table: say whom it is for");
      } else {
        PEOPLE.keySet().forEach(person -> ask(person, page, Audience.valueOf(audience)));
      }
    }
    System.out.println("Role, page and record: " + combinations + " combinations");
    assertEquals(List.of(), faults);
  }

  @Test
  @Tag("R-ACC-04")
  void onlyWhoeverReadsTheTrailReadsWhoHasSeenAnAssessmentWithoutBeingOnIt() {
    String page = "audit/trail.xhtml";
    String narrowed = page + "?of=" + record;
    PEOPLE.keySet().forEach(one -> judge(one, page, Audience.AUDIT_READERS, answer(one, narrowed)));
    assertEquals(List.of(), faults);
    Document seen = sessions.get("ines").get(narrowed).page();
    assertTrue(seen.select("table.log tbody tr").text().contains("amina.okafor"));
    String nothing = sessions.get("ines").get(page + "?of=" + NEVER_ASKED_FOR).words();
    assertTrue(nothing.contains("Nothing in the trail fits this."), nothing);
  }

  @Test
  @Tag("R-ACC-02")
  void aReaderIsOfferedNothingThatWrites() {
    nameSamAsReader();
    Session sam = sessions.get("sam");
    int read = 0;
    for (String page : Routes.pages()) {
      if (!page.startsWith("assessment/")) {
        continue;
      }
      Answer answer = sam.get(page + "?a=" + record);
      if (answer.status() == 200) {
        read++;
        offersOf(answer).forEach(offer -> faults.add(page + " offers " + offer));
      } else if (answer.status() != 404) {
        faults.add(page + " answered " + answer.status());
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(read > 15, "pages that a reader reads: " + read);
  }

  private void nameSamAsReader() {
    Session amina = sessions.get("amina");
    Form naming =
        amina
            .get("assessment/referral/staff-change.xhtml?a=" + record + "&do=name")
            .formPressing("staffing:save")
            .orElseThrow();
    Document page =
        amina.get("assessment/referral/staff-change.xhtml?a=" + record + "&do=name").page();
    String id = page.select("select option:contains(Sam)").val();
    Answer named =
        amina.send(
            naming
                .with("userId:in", id)
                .with("as:in", "READER")
                .with("reason:in", "Reads along.")
                .pressingNamed("staffing:save"));
    assertTrue(named.location().isPresent(), named.words());
  }

  /** Forms other than the one to sign out, and links to pages that Sam is not let into. */
  private List<String> offersOf(Answer answer) {
    List<String> offers = new ArrayList<>(answer.page().select("form:not(#leave)").eachAttr("id"));
    answer.page().select("main a[href*=assessment/]").eachAttr("abs:href").stream()
        .filter(address -> sessions.get("sam").get(address).status() != 200)
        .forEach(offers::add);
    return offers;
  }

  private void ask(String person, String page, Audience audience) {
    if (audience.isOfARecord()) {
      Answer here = answer(person, page + "?a=" + record);
      Answer missing = answer(person, page + "?a=" + NO_SUCH);
      judge(person, page, audience, here);
      judge(person, page, Audience.NOBODY, missing);
      if (!audience.has(person)) {
        alike(person, page, here, missing);
      }
    } else {
      judge(person, page, audience, answer(person, page));
    }
  }

  private Answer answer(String person, String address) {
    combinations++;
    return sessions.get(person).get(address);
  }

  private void judge(String person, String page, Audience audience, Answer answer) {
    boolean shown = answer.status() == 200;
    String who = "'" + person + "' on " + page + ": ";
    if (shown != audience.has(person)) {
      faults.add(who + answer.status() + ", expected " + (shown ? "none" : "200"));
    }
    boolean sentAway = answer.status() == 302 || answer.status() == 403 || answer.status() == 404;
    if (!shown && !sentAway) {
      faults.add(who + "sent away with " + answer.status());
    }
    if (!shown && answer.body().contains("For the matrix")) {
      faults.add(who + "shows the group's label");
    }
    Optional<String> inside = Insides.shownBy(answer);
    inside.ifPresent(shownInside -> faults.add(who + "shows " + shownInside));
  }

  private void alike(String person, String page, Answer here, Answer missing) {
    if (here.status() != missing.status() || !here.words().equals(missing.words())) {
      faults.add(
          "'%s' on %s: told apart: %d and %d"
              .formatted(person, page, here.status(), missing.status()));
    }
  }
}
