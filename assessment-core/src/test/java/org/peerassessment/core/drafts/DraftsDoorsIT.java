package org.peerassessment.core.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.SAM;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.drafts.DraftForm;
import org.peerassessment.core.api.drafts.Drafts;
import org.peerassessment.core.api.drafts.Drafts.Mine;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.worklist.WorkListSource.Item;

/** Drafts on the work list. */
@ExtendWith(ArquillianExtension.class)
class DraftsDoorsIT {
  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private Staffing staffing;
  @Inject private Drafts drafts;
  @Inject private WorkList workList;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
  }

  @Test
  @Tag("R-ENG-13")
  @Tag("R-ACC-02")
  void aDraftIsOnTheListWhileItsAssessmentIsOnesOwn() throws Exception {
    AssessmentId id = cases.referred();
    long sam = council.idOf(SAM);
    does(AMINA, () -> staffing.name(id, sam, Involvement.CONTRIBUTOR, "Holds the sessions"));
    String about = "/assessment/group/member.xhtml?a=" + id.value();
    String aboutNone = "/library/intervention.xhtml?n=" + id.value();
    for (String page : List.of(about, aboutNone)) {
      as(SAM, () -> drafts.keep(new DraftForm(page, "form"), "Something new", "[]"));
    }
    assertEquals(Set.of(about, aboutNone), waiting(about, aboutNone));
    does(AMINA, () -> staffing.end(id, sam, "Moves teams"));
    assertEquals(Set.of(aboutNone), waiting(about, aboutNone));
  }

  @Test
  @Tag("R-ENG-13")
  @Tag("R-ACC-02")
  void onesOwnDraftsAreReadInOnePlaceAndNobodyElses() throws Exception {
    AssessmentId id = cases.referred();
    long sam = council.idOf(SAM);
    does(AMINA, () -> staffing.name(id, sam, Involvement.CONTRIBUTOR, "Holds the sessions"));
    DraftForm about = new DraftForm("/assessment/group/reason.xhtml?a=" + id.value(), "form");
    String text = "[[\"form:reason:in\",\"Walks home with them\",\"text\"]]";
    as(SAM, () -> drafts.keep(about, "Correct the reason", text));
    Mine read = mine(SAM, about).orElseThrow();
    assertEquals("Correct the reason", read.title());
    assertEquals(text, read.draft().answers());
    assertEquals(Optional.empty(), mine(AMINA, about), "Another person's");
    does(AMINA, () -> staffing.end(id, sam, "Moves teams"));
    assertEquals(Optional.empty(), mine(SAM, about), "Named on it no more");
    DraftForm none = new DraftForm("/library/intervention.xhtml?n=own" + id.value(), "form");
    as(SAM, () -> drafts.keep(none, "Something new", "[]"));
    does(SAM, () -> drafts.discard(none));
    assertEquals(Optional.empty(), mine(SAM, none), "Thrown away");
  }

  @Test
  @Tag("R-ENG-13")
  void manyDraftsAreReadPageByPage() {
    for (int i = 0; i <= Drafts.PAGE; i++) {
      DraftForm form = new DraftForm("/task/task.xhtml?t=" + i, "page");
      as(AMINA, () -> drafts.keep(form, "A task", "[]"));
    }
    Slice<Mine> first = as(AMINA, () -> drafts.mine(0));
    assertEquals(Drafts.PAGE, first.rows().size());
    assertTrue(first.more());
    Slice<Mine> last = as(AMINA, () -> drafts.mine(99));
    assertFalse(last.more());
    assertFalse(last.rows().isEmpty());
  }

  private Optional<Mine> mine(String name, DraftForm form) {
    return as(name, () -> drafts.mine(0)).rows().stream()
        .filter(draft -> draft.form().equals(form))
        .findFirst();
  }

  private Set<String> waiting(String... pages) {
    return as(SAM, workList::mine).waiting().stream()
        .map(Item::page)
        .filter(Set.of(pages)::contains)
        .collect(Collectors.toSet());
  }
}
