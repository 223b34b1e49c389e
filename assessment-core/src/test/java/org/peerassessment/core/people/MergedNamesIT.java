package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.InsideTheCore.texts;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;

/** How people are and were written, while they are one and once they are two again. */
@ExtendWith(ArquillianExtension.class)
class MergedNamesIT {
  private static final LocalDate BORN = LocalDate.of(2011, 5, 17);

  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private MergeFixture merged;
  @Inject private People people;
  @Inject private Merges merges;

  private AssessmentId assessment;
  private long stays;
  private long goes;

  @BeforeEach
  void twoOfThemAreOne() throws Exception {
    council.opens();
    assessment = cases.lawful();
    stays = merged.named(assessment, "Morwen", "Angwin");
    merged.correct(assessment, stays, new NewPerson("Morwenna", "Angwin", null));
    goes = merged.named(assessment, "Kerensa", "Bolitho");
    merged.correct(assessment, goes, new NewPerson("Demelza", "Bolitho", null));
  }

  /** So that nobody of the same names is found by the next. */
  @AfterEach
  void theCaseIsLeft() throws Exception {
    MergeFixture.leave(assessment);
  }

  @Test
  @Tag("R-REF-08")
  void howTheOneWhoGoesWasWrittenIsShownAndFoundWhileTheyAreOne() throws Exception {
    merged.merge(assessment, stays, goes, Which.THIS);
    assertEquals(
        List.of("Demelza Bolitho", "Kerensa Bolitho", "Morwen Angwin"),
        merged.before(assessment, stays));
    assertEquals(List.of(stays), merged.offered(assessment, "Demelza", "Bolitho"));
    assertEquals(List.of(stays), merged.offered(assessment, "Kerensa", "Bolitho"));
    merged.correct(assessment, stays, new NewPerson("Morwenna", "Angove", null));
    assertEquals(List.of(stays), merged.offered(assessment, "Kerensa", "Bolitho"), "still found");
    merged.undo();
    assertEquals(List.of("Morwenna Angwin", "Morwen Angwin"), merged.before(assessment, stays));
    assertEquals(List.of("Kerensa Bolitho"), merged.before(assessment, goes));
    assertEquals(List.of(goes), merged.offered(assessment, "Demelza", "Bolitho"));
    assertEquals(List.of(), merged.offered(assessment, "Kerensa", "Bolitho"));
  }

  @Test
  @Tag("R-REF-08")
  void theNameOfTheOneWhoGoesIsNowhereOnTheOneWhoStayedOnceTheyAreTwo() throws Exception {
    merged.merge(assessment, stays, goes, Which.OTHER);
    assertEquals(
        List.of("Morwenna Angwin", "Kerensa Bolitho", "Morwen Angwin"),
        merged.before(assessment, stays));
    assertEquals(List.of(stays), merged.offered(assessment, "Morwenna", "Angwin"));
    merged.undo();
    assertEquals("Morwenna Angwin", name(stays));
    assertEquals("Demelza Bolitho", name(goes));
    assertEquals(List.of("Morwen Angwin"), merged.before(assessment, stays));
    assertEquals(List.of(goes), merged.offered(assessment, "Demelza", "Bolitho"));
  }

  @Test
  @Tag("R-REF-08")
  void whatWasCorrectedSinceIsKeptWithoutWhatCameFromTheOneWhoGoes() throws Exception {
    merged.merge(assessment, stays, goes, Which.OTHER);
    merged.correct(assessment, stays, new NewPerson("Demelza", "Bolitho", BORN));
    merged.undo();
    assertEquals("Morwenna Angwin", name(stays));
    assertEquals(BORN, merged.detail(assessment, stays).person().dateOfBirth());
    assertEquals(
        List.of("Morwenna Angwin", "Morwen Angwin"),
        merged.before(assessment, stays),
        "then without a date of birth");
  }

  @Test
  @Tag("R-REF-08")
  void aNameWrittenSinceStaysAndTheirOwnBeforeItToo() throws Exception {
    merged.merge(assessment, stays, goes, Which.OTHER);
    merged.correct(assessment, stays, new NewPerson("Loveday", "Angwin", null));
    merged.undo();
    assertEquals("Loveday Angwin", name(stays));
    assertEquals(List.of("Morwenna Angwin", "Morwen Angwin"), merged.before(assessment, stays));
  }

  @Test
  @Tag("R-REF-08")
  void whoWasMadeOneOverSeveralStepsIsFoundByEachName() throws Exception {
    long third = merged.named(assessment, "Tegen", "Nancarrow");
    merged.merge(assessment, goes, third, Which.THIS);
    merged.merge(assessment, stays, goes, Which.THIS);
    assertEquals(List.of(stays), merged.offered(assessment, "Tegen", "Nancarrow"));
    assertEquals(Map.of(third, stays, goes, stays), as(LEAD, () -> merges.mergedIn(assessment)));
    merged.undo();
    assertEquals(List.of(goes), merged.offered(assessment, "Tegen", "Nancarrow"));
    assertFalse(merged.before(assessment, stays).contains("Tegen Nancarrow"));
  }

  @Test
  @Tag("R-REF-08")
  void anOldAddressOffersNobodyAsTheirOwnDouble() throws Exception {
    merged.merge(assessment, stays, goes, Which.THIS);
    assertTrue(
        as(LEAD, () -> people.likely(assessment, goes)).stream()
            .noneMatch(likely -> MergeFixture.id(likely) == stays));
  }

  @Test
  @Tag("R-REF-08")
  void untilWhenItCanBeUndoneIsToldNoLongerThanItCan() throws Exception {
    merged.merge(assessment, stays, goes, Which.THIS);
    assertNotNull(merged.detail(assessment, stays).merges().get(0).until());
    MergeFixture.update(
        "update person_merge set merged_at = merged_at - interval 31 day where id = "
            + merged.latest());
    assertNull(merged.detail(assessment, stays).merges().get(0).until());
  }

  @Test
  @Tag("R-REF-08")
  void whoWentInAnAssessmentIsFoundByAnIndex() throws Exception {
    String plan =
        texts(
                "explain format=json select merge_id from person_merge_row where table_name ="
                    + " 'assessment_person' and row_key = 1 and what = 'LEFT'")
            .get(0);
    assertTrue(plan.contains("person_merge_row_in"), plan);
  }

  private String name(long person) throws Exception {
    return merged.detail(assessment, person).person().fullName();
  }
}
