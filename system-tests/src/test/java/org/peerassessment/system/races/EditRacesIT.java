package org.peerassessment.system.races;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.SuiteSize;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.lifecycle.ToldStory;
import org.peerassessment.system.lifecycle.ToldStory.Told;
import org.peerassessment.system.races.Race.Sent;
import org.peerassessment.system.server.LaunchedSuite;

/**
 * Of editors who send the same form at once one is first; each of the others keeps their own text,
 * is told, and sees what was saved; sent once more, theirs takes its place (R-ACC-05).
 */
@ExtendWith(ToldStory.class)
class EditRacesIT {
  private static final int MOST_EDITORS = 20;

  private final List<String> faults = new ArrayList<>();

  @Test
  @Tag("R-ACC-05")
  void nobodyIsWrittenOverAndNobodyLosesTheirWords(Told told)
      throws InterruptedException, ExecutionException {
    long seed = Long.getLong("race.seed", System.nanoTime());
    System.out.println("Edit races: -Drace.seed=" + seed);
    Random random = new Random(seed);
    int races = SuiteSize.of(18, 500);
    List<Session> leads = sittings(told.suite(), "amina.okafor");
    List<Session> keepers = sittings(told.suite(), "ada.quill");
    List<Race> ofTheCase = ofTheCase(leads.get(0), told.story().overview());
    List<Race> ofRegisters = ofRegisters(keepers.get(0));
    for (int i = 0; i < races; i++) {
      int which = i % (ofTheCase.size() + ofRegisters.size());
      boolean inCase = which < ofTheCase.size();
      Race race = inCase ? ofTheCase.get(which) : ofRegisters.get(which - ofTheCase.size());
      int editors = 2 + random.nextInt(MOST_EDITORS - 1);
      run(race, (inCase ? leads : keepers).subList(0, editors), "Race " + i);
    }
    System.out.println(races + " edit races, " + faults.size() + " faults");
    assertEquals(List.of(), faults);
  }

  private void run(Race race, List<Session> editors, String mark)
      throws InterruptedException, ExecutionException {
    List<Sent> sent = race.between(editors, mark);
    List<Sent> first = sent.stream().filter(Sent::saved).toList();
    List<Sent> others = sent.stream().filter(s -> !s.saved()).toList();
    String saved = race.saved(editors.get(0));
    check(first.size() == 1, race, mark + ": saved by " + first.size());
    check(first.stream().anyMatch(s -> s.words().equals(saved)), race, mark + ": holds " + saved);
    for (Sent other : others) {
      check(other.keptWithItsWriter(race.field()), race, mark + ": lost " + other.words());
    }
    others.stream()
        .filter(s -> s.keptWithItsWriter(race.field()))
        .findFirst()
        .ifPresent(late -> sendsOnceMore(race, editors.get(0), late));
  }

  /** Whoever was late has seen what was saved by the second time at the latest. */
  private void sendsOnceMore(Race race, Session reader, Sent late) {
    Sent again = late.sendAgain(race.button());
    if (!again.saved()) {
      check(!again.theirs().isEmpty(), race, "not told what was saved: " + late.words());
      again = again.sendAgain(race.button());
    }
    check(again.saved(), race, "not taken once both were seen: " + late.words());
    check(race.saved(reader).equals(late.words()), race, "not there: " + late.words());
  }

  private void check(boolean holds, Race race, String otherwise) {
    if (!holds) {
      faults.add(race.page() + ": " + otherwise);
    }
  }

  private static List<Session> sittings(LaunchedSuite suite, String name) {
    return Stream.generate(() -> Session.signedIn(suite.base(), name, suite.demoPassword()))
        .limit(MOST_EDITORS)
        .toList();
  }

  private static List<Race> ofTheCase(Session lead, String overview) {
    Found found = new Found(lead, overview);
    return List.of(
        found.race("analysis/summary", "concern.xhtml", "concern=", "text:in"),
        found.race("analysis/summary", "outcome.xhtml", "outcome=", "text:in"),
        found.race("framework/contexts", "cell.xhtml", "entry=", "text:in"),
        found.race("mapping/tables", "tie.xhtml", "tie=", "howItCame:in"),
        found.race("mapping/tables", "place-use.xhtml", "use=", "times:in"),
        found.race("mapping/tables", "place.xhtml", "place=", "name:in"),
        found.race("plan/plan", "concern-plan.xhtml", "c=", "outcome:in"),
        found.race("plan/plan", "action.xhtml", "n=", "what:in"),
        found.race(
            "group/members", "reason.xhtml", "m=", "reason:in", Map.of("why:in", "Plainer.")),
        found.anew("lawfulness/basis", "whyNecessary:in", dated("talkedThrough")),
        found.anew("referral/screening", "why:in", found.screening()),
        found.anew("referral/timeframe", "riskWords:in", Map.of("reason:in", "As it stands.")),
        found.decision("group/define", "change:in", Map.of(), "group/definition"),
        found.decision("analysis/weigh", "reasoning:in", found.weighing(), "analysis/weighting"),
        found.decision("referral/reword", "concerns:in", Map.of(), null),
        found.decision(
            "referral/correct", "whatHappened:in", Map.of("reason:in", "It was told so."), null));
  }

  private static Map<String, String> dated(String question) {
    LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));
    return Map.of(
        question + ":in", "" + day.getDayOfMonth(),
        question + ":month", "" + day.getMonthValue(),
        question + ":year", "" + day.getYear());
  }

  private static List<Race> ofRegisters(Session keeper) {
    return List.of(
        new Race("admin/agencies.xhtml?g=1", "name:in", ":go"),
        new Race(unused(keeper), "name:in", ":save"));
  }

  /** The page of an intervention that no plan names. */
  private static String unused(Session keeper) {
    return keeper.get("registers/interventions.xhtml").page().select("a[href*='?i=']").stream()
        .map(link -> link.absUrl("href"))
        .filter(page -> keeper.get(page).formPressing("f:save").isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Forms of one assessment, found by the links of its pages. */
  private record Found(Session lead, String overview) {
    private String address(String page) {
      return overview.replace("assessment/overview", "assessment/" + page);
    }

    /** A decision that is taken anew on the page that shows the one that holds. */
    Race anew(String page, String field, Map<String, String> alike) {
      return new Race(address(page) + "&again=yes", field, ":save", alike, address(page));
    }

    Race decision(String page, String field, Map<String, String> alike, String readAt) {
      return new Race(
          address(page), field, ":save", alike, readAt == null ? null : address(readAt));
    }

    Map<String, String> screening() {
      Map<String, String> answers = new HashMap<>(dated("decidedOn"));
      answers.put("footing:in", "NON_STATUTORY");
      answers.put("forAll:in", "NOT_MET");
      answers.put("goOn:in", "YES");
      answers.put("whyGroup:in", "The harm lies between them.");
      answers.put("decidedBy:in", "Lee Ash, screening manager");
      return answers;
    }

    /** The first of the contexts and of the evidence, and the recorder's consent. */
    Map<String, String> weighing() {
      Form form = lead.get(address("analysis/weigh")).formPressing(":save").orElseThrow();
      Map<String, String> answers = new HashMap<>(dated("decidedOn"));
      answers.put("contextIds:in", form.choicesOf("contextIds:in").get(1));
      answers.put("evidenceIds:in", form.choicesOf("evidenceIds:in").get(0));
      answers.put("role_0:in", "Lead practitioner");
      answers.put("stance_0:in", "AGREED");
      return answers;
    }

    Race race(String from, String page, String record, String field) {
      return race(from, page, record, field, Map.of());
    }

    Race race(String from, String page, String record, String field, Map<String, String> alike) {
      String list = overview.replace("assessment/overview", "assessment/" + from);
      return lead.get(list).page().select("main a[href*='" + page + "?']").stream()
          .map(link -> link.absUrl("href"))
          .filter(address -> address.matches(".*[?&]" + record + "[0-9]+.*"))
          .findFirst()
          .map(address -> new Race(address, field, ":save", alike, null))
          .orElseThrow(() -> new IllegalStateException("No " + page + " on " + list));
    }
  }
}
