package org.peerassessment.core.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.SAM;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.util.List;
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
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.shared.AssessmentId;
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

  private Set<String> waiting(String... pages) {
    return as(SAM, workList::mine).waiting().stream()
        .map(Item::page)
        .filter(Set.of(pages)::contains)
        .collect(Collectors.toSet());
  }
}
