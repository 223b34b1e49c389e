package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.people.CorrectPerson;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.Likely.Because;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonDetail;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.startup.Readiness;

/** Who people are, through the doors on a real server. */
@ExtendWith(ArquillianExtension.class)
class PeopleDoorsIT {
  private static final String SAM = "sam.hollis";

  @Inject private Readiness readiness;
  @Inject private LawfulCaseFixture cases;
  @Inject private People people;
  @Inject private Staffing staffing;
  @Inject private SignIn signIn;
  @Inject private SoundsAtStart sounds;
  @Inject private jakarta.transaction.UserTransaction transaction;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-REF-08")
  void aPersonIsKnownByTheNumbersOfOthersAndAWrongOneIsRefused() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = jo(assessment);
    correct(assessment, jo, "Jo", Map.of(Scheme.NHS, "943 476 5919", Scheme.COUNCIL_CASE, "cs104"));
    PersonDetail detail = as(LEAD, () -> people.detail(assessment, jo));
    assertEquals(
        Map.of(Scheme.NHS, "9434765919", Scheme.COUNCIL_CASE, "CS104"), detail.identifiers());
    NotAccepted refused =
        assertThrows(
            NotAccepted.class,
            () -> correct(assessment, jo, "Jo", Map.of(Scheme.NHS, "9434765918")));
    assertEquals("people.wrong.NHS", refused.reasons().get(0).key());
    correct(assessment, jo, "Jo", Map.of(Scheme.COUNCIL_CASE, "CS104"));
    assertEquals(
        Map.of(Scheme.COUNCIL_CASE, "CS104"),
        as(LEAD, () -> people.detail(assessment, jo)).identifiers());
  }

  @Test
  @Tag("R-ACC-05")
  void theSecondOfTwoCorrectionsIsNotSavedOverTheFirst() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = jo(assessment);
    long shown = as(LEAD, () -> people.detail(assessment, jo)).version();
    NewPerson joan = new NewPerson("Joan", "Sample", null);
    as(LEAD, () -> people.correct(command(assessment, jo, shown, joan, Map.of())));
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            as(
                LEAD,
                () ->
                    people.correct(
                        command(assessment, jo, shown, joan, Map.of(Scheme.NHS, "9434765919")))));
    assertEquals(Map.of(), as(LEAD, () -> people.detail(assessment, jo)).identifiers());
  }

  @Test
  @Tag("R-ACC-05")
  void anIdentifierAloneIsACorrectionThatOthersMustSee() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = jo(assessment);
    long before = as(LEAD, () -> people.detail(assessment, jo)).version();
    correct(assessment, jo, "Jo", Map.of(Scheme.COUNCIL_CASE, "CS1"));
    assertTrue(as(LEAD, () -> people.detail(assessment, jo)).version() > before);
  }

  @Test
  @Tag("R-REF-08")
  void howAPersonWasWrittenBeforeStaysWithWhoCorrectedIt() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = jo(assessment);
    correct(assessment, jo, "Joan", Map.of());
    correct(assessment, jo, "Joan", Map.of(Scheme.COUNCIL_CASE, "CS2"));
    List<PersonDetail.Earlier> earlier = as(LEAD, () -> people.detail(assessment, jo)).earlier();
    assertEquals(List.of("Jo Sample"), earlier.stream().map(PersonDetail.Earlier::name).toList());
    assertEquals("Amina Okafor", earlier.get(0).correctedBy());
  }

  @Test
  @Tag("R-REF-08")
  void peopleOfTheSameAndOfTheCallersOtherAssessmentsAreOffered() throws Exception {
    AssessmentId one = cases.lawful();
    AssessmentId other = cases.lawful();
    LocalDate born = LocalDate.of(2011, 3, 4);
    long zennor =
        as(LEAD, () -> people.register(other, new NewPerson("Zennor", "Trewhella", born)));
    Likely far = likely(LEAD, one, new NewPerson("Zenor", "Trewella", null)).get(0);
    assertEquals(zennor, far.person().personId());
    assertFalse(far.here());
    assertEquals(1, far.numbers().size());
    assertEquals(Set.of(Because.NEAR_NAME), far.because());
    Likely near = likely(LEAD, other, new NewPerson("Zennor", "Trewhella", born)).get(0);
    assertTrue(near.here());
    assertEquals(Set.of(Because.SAME_NAME, Because.SAME_DATE_OF_BIRTH), near.because());
    Likely referred = as(LEAD, () -> people.likely(new NewPerson("Xanthe", "", born))).get(0);
    assertEquals(zennor, referred.person().personId());
  }

  @Test
  @Tag("R-REF-08")
  void theSameNumberShowsWhoMayBeTheSame() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = jo(assessment);
    long kit =
        as(LEAD, () -> people.list(assessment)).stream()
            .filter(p -> p.givenName().equals("Kit"))
            .findFirst()
            .orElseThrow()
            .personId();
    Map<Scheme, String> number = Map.of(Scheme.PUPIL, "B801200005001");
    correct(assessment, jo, "Jo", number);
    correct(assessment, kit, "Kit", number);
    Likely first = as(LEAD, () -> people.likely(assessment, kit)).get(0);
    assertTrue(first.because().contains(Because.SAME_IDENTIFIER));
    assertTrue(
        as(LEAD, () -> people.likely(assessment, kit)).stream()
            .noneMatch(l -> l.person().personId() == kit));
  }

  @Test
  @Tag("R-ACC-02")
  void nobodyOfAnAssessmentOneIsNotNamedOnIsOfferedOrLinked() throws Exception {
    AssessmentId closed = cases.lawful();
    long secret = as(LEAD, () -> people.register(closed, new NewPerson("Quillan", "Vosper", null)));
    AssessmentId shared = cases.lawful();
    long sam = accountOf(SAM);
    as(LEAD, () -> staffing.name(shared, sam, Involvement.CONTRIBUTOR, "Knows the school"));
    NewPerson quillan = new NewPerson("Quillan", "Vosper", null);
    assertEquals(List.of(), likely(SAM, shared, quillan));
    assertEquals(List.of(), as(SAM, () -> people.likely(quillan)));
    assertThrows(
        NoSuchRecord.class, () -> as(SAM, () -> people.register(shared, quillan.knownAs(secret))));
    assertEquals(1, likely(LEAD, shared, quillan).size());
  }

  @Test
  @Tag("R-REF-08")
  void theSamePersonIsLinkedAndNotNamedTwice() throws Exception {
    AssessmentId one = cases.lawful();
    AssessmentId other = cases.lawful();
    long perran = as(LEAD, () -> people.register(one, new NewPerson("Perran", "Uren", null)));
    NewPerson typed = new NewPerson("Peran", "Uren", null);
    assertEquals(perran, as(LEAD, () -> people.register(other, typed.knownAs(perran))));
    assertEquals(perran, as(LEAD, () -> people.register(other, typed.knownAs(perran))));
    assertEquals("Perran Uren", as(LEAD, () -> people.find(other, perran)).fullName());
    assertEquals(3, as(LEAD, () -> people.list(other)).size());
  }

  @Test
  @Tag("R-REF-08")
  void tenAtMostAreOffered() throws Exception {
    AssessmentId assessment = cases.lawful();
    for (int i = 0; i < Likely.MOST + 2; i++) {
      as(LEAD, () -> people.register(assessment, new NewPerson("Lowenna", "Bosavern", null)));
    }
    assertEquals(Likely.MOST, likely(LEAD, assessment, new NewPerson("Lowenna", "", null)).size());
  }

  @Test
  @Tag("R-REF-08")
  void peopleNamedByAnEarlierVersionAreFoundAfterTheNextStart() throws Exception {
    AssessmentId assessment = cases.lawful();
    long id =
        as(LEAD, () -> people.register(assessment, new NewPerson("Tamsyn", "Penhallow", null)));
    try (Connection connection = InsideTheCore.dataSource("jdbc/peer-assessment").getConnection();
        Statement forget = connection.createStatement()) {
      forget.executeUpdate("delete from person_sound where person_id = " + id);
      forget.executeUpdate("update person set sounds_as = 0 where id = " + id);
    }
    NewPerson tamsin = new NewPerson("Tamsin", "Penhallow", null);
    assertEquals(List.of(), likely(LEAD, assessment, tamsin));
    transaction.begin();
    assertTrue(sounds.step());
    transaction.commit();
    assertEquals(id, likely(LEAD, assessment, tamsin).get(0).person().personId());
  }

  private List<Likely> likely(String who, AssessmentId assessment, NewPerson person)
      throws Exception {
    return as(who, () -> people.likely(assessment, person));
  }

  private void correct(
      AssessmentId assessment, long person, String given, Map<Scheme, String> numbers)
      throws Exception {
    long shown = as(LEAD, () -> people.detail(assessment, person)).version();
    String family = as(LEAD, () -> people.find(assessment, person)).familyName();
    NewPerson written = new NewPerson(given, family, null);
    as(LEAD, () -> people.correct(command(assessment, person, shown, written, numbers)));
  }

  private static CorrectPerson command(
      AssessmentId assessment, long person, long shown, NewPerson as, Map<Scheme, String> numbers) {
    return new CorrectPerson(assessment, person, shown, as, numbers);
  }

  private long jo(AssessmentId assessment) throws Exception {
    return as(LEAD, () -> people.list(assessment)).get(0).personId();
  }

  private long accountOf(String userName) throws Exception {
    return as(userName, () -> signIn.whoAmI()).userId();
  }
}
