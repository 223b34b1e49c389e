package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.http.Routes;

/** The same story on every server; a subclass brings the server. */
abstract class LifeCycle {

  /** Seen where an installation begins without a council: see {@link FirstAdministratorIT}. */
  private static final Set<String> ELSEWHERE = Set.of("set-up.xhtml");

  /** The story, told on a suite that held nothing but the demonstration council. */
  abstract CaseStudy told();

  @Test
  @Tag("R-REF-01")
  @Tag("R-REF-02")
  @Tag("R-REF-03")
  @Tag("R-REF-04")
  @Tag("R-LEG-01")
  @Tag("R-GRP-01")
  @Tag("R-GRP-02")
  @Tag("R-GRP-03")
  @Tag("R-GRP-04")
  @Tag("R-GRP-05")
  @Tag("R-GRP-06")
  @Tag("R-GRP-07")
  @Tag("R-MAP-07")
  @Tag("R-MAP-11")
  @Tag("R-ENG-02")
  @Tag("R-FRM-02")
  @Tag("R-FRM-03")
  @Tag("R-FRM-05")
  @Tag("R-FRM-07")
  @Tag("R-PLN-02")
  @Tag("R-PLN-05")
  @Tag("R-PLN-06")
  @Tag("R-ACC-03")
  @Tag("R-ACC-07")
  void oneAssessmentFromReferralToAnUpdateOfItsPlan() {
    CaseStudy story = told();
    assertEquals(List.of(), story.findings(), "What was wrong with the pages");
    assertEquals(List.of(), unseen(story.seen()), "Pages that nobody saw in the story");
  }

  /** Every page is to be seen, and those with a form in their error state too. */
  private static List<String> unseen(Set<String> seen) {
    return Routes.pages().stream()
        .filter(page -> !ELSEWHERE.contains(page))
        .flatMap(
            page ->
                Routes.hasForm(page)
                    ? List.of(page, page + " refused").stream()
                    : List.of(page).stream())
        .filter(state -> !seen.contains(state))
        .toList();
  }
}
