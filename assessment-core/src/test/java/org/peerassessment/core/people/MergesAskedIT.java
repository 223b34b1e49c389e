package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.belonging.NewAccount;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.group.GroupFixture;

/** What is asked before two records are made one, and what nobody hears by asking. */
@ExtendWith(ArquillianExtension.class)
class MergesAskedIT {
  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private GroupFixture groups;
  @Inject private MergeFixture merged;
  @Inject private WhoBelongs belonging;
  @Inject private Screening screening;

  private AssessmentId assessment;
  private long jo;
  private long kit;

  @BeforeEach
  void twoOfThemAreOne() throws Exception {
    council.opens();
    assessment = cases.lawful();
    jo = groups.person(assessment, "Jo Sample");
    kit = groups.person(assessment, "Kit Example");
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-ACC-02")
  void whatIsKnownOnlyElsewhereIsNotToldByComparing() throws Exception {
    AssessmentId second = cases.lawful();
    long other = merged.named(second, "Joe", "Sample");
    AssessmentId elsewhere = cases.lawful();
    for (long person : List.of(jo, other)) {
      MergeFixture.nameAlsoIn(elsewhere, person);
      groups.include(elsewhere, Who.known(person));
    }
    assertEquals(List.of("group.merge.bothMembers"), merged.against(assessment, jo, other));
    MergeFixture.leave(elsewhere);
    assertEquals(List.of("people.merge.notAlone"), merged.against(assessment, jo, other));
  }

  @Test
  @Tag("R-REF-08")
  void whoIsOfferedFromAClosedAssessmentCanBeCompared() throws Exception {
    AssessmentId second = cases.lawful();
    long other = merged.named(second, "Joe", "Sample");
    close(second);
    assertEquals(List.of(), merged.against(assessment, jo, other), "nothing moves there");
    AssessmentId third = cases.lawful();
    MergeFixture.nameAlsoIn(third, jo);
    close(third);
    assertEquals(List.of("people.merge.notAlone"), merged.against(assessment, jo, other));
    assertThrows(StandsInTheWay.class, () -> merged.merge(assessment, jo, other, Which.THIS));
  }

  private static void close(AssessmentId closed) throws Exception {
    MergeFixture.update(
        "update assessment set closed_on = current_date where id = " + closed.value());
  }

  @Test
  @Tag("R-REF-08")
  void anAccountThatSaysOneBelongsAndTheOtherNotIsToBeTakenAnewFirst() throws Exception {
    says(Set.of(jo), Set.of(kit));
    assertEquals(List.of("belonging.merge.differ"), merged.against(assessment, jo, kit));
    says(Set.of(jo, kit), Set.of());
    assertEquals(List.of(), merged.against(assessment, jo, kit), "the account before is history");
  }

  private void says(Set<Long> belong, Set<Long> notBelong) throws Exception {
    NewAccount account =
        new NewAccount(
            assessment,
            Whose.STAKEHOLDER,
            Set.of(),
            "Park warden",
            cases.today(),
            belong,
            notBelong);
    as(LEAD, () -> belonging.record(account));
  }

  @Test
  @Tag("R-REF-08")
  void aScreeningThatAnswersDifferentlyForEachIsToBeDecidedAnewFirst() throws Exception {
    screened(Threshold.NOT_MET);
    assertEquals(List.of("referral.merge.thresholdsDiffer"), merged.against(assessment, jo, kit));
    screened(Threshold.MET);
    assertEquals(List.of(), merged.against(assessment, jo, kit), "the decision before is history");
  }

  private void screened(Threshold kits) throws Exception {
    long shown = as(LEAD, () -> screening.view(assessment)).version();
    ScreeningDecision decision =
        new ScreeningDecision(
            assessment,
            Footing.STATUTORY,
            null,
            Map.of(jo, Threshold.MET, kit, kits),
            true,
            "",
            "Lee Ash",
            cases.today(),
            "As the school says",
            shown);
    as(LEAD, () -> screening.decide(decision));
  }
}
