package org.peerassessment.core.belonging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.api.belonging.Agreement;
import org.peerassessment.core.api.belonging.NewAccount;
import org.peerassessment.core.api.belonging.Resolve;
import org.peerassessment.core.api.belonging.Says;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.belonging.WhoBelongs.AccountView;
import org.peerassessment.core.api.belonging.WhoBelongs.Comparison;
import org.peerassessment.core.api.belonging.WhoBelongs.Informant;
import org.peerassessment.core.api.belonging.WhoBelongs.Named;
import org.peerassessment.core.api.belonging.WhoBelongs.OnePerson;
import org.peerassessment.core.api.belonging.WhoBelongs.Row;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.Relation;
import org.peerassessment.core.api.families.Responsibility;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.api.workspace.Workspace;
import org.peerassessment.core.group.GroupFixture;

/** Each informant's account of who belongs, kept apart, and where they differ. */
@ExtendWith(ArquillianExtension.class)
class WhoBelongsDoorsIT {
  @Inject private Readiness readiness;
  @Inject private LawfulCaseFixture cases;
  @Inject private GroupFixture groups;
  @Inject private WhoBelongs who;
  @Inject private People people;
  @Inject private Families families;
  @Inject private Workspace workspace;
  @Inject private WorkList workList;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-GRP-03")
  void eachInformantsAccountStandsInAColumnOfItsOwn() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    long jo = groups.person(assessment, "Jo Sample");
    long kit = groups.person(assessment, "Kit Example");
    assertEquals(State.NOT_STARTED, state(assessment));
    record(referral(assessment, Set.of(jo, kit)));
    assertEquals(State.IN_PROGRESS, state(assessment), "the young people were not asked");
    record(own(assessment, Set.of(jo, kit), Set.of(jo, kit), Set.of()));
    assertEquals(State.DONE, state(assessment));
    record(tutor(assessment, Set.of(jo), Set.of(kit)));
    Comparison comparison = compare(assessment);
    assertEquals(
        List.of(Whose.REFERRAL, Whose.YOUNG_PEOPLE, Whose.STAKEHOLDER),
        comparison.columns().stream().map(Informant::whose).toList());
    assertEquals("Jo Sample, Kit Example", comparison.columns().get(1).informant());
    assertEquals(
        List.of("Kit Example", "Jo Sample"), comparison.rows().stream().map(Row::name).toList());
    assertEquals(
        List.of(Says.BELONGS, Says.BELONGS, Says.DOES_NOT_BELONG), comparison.rows().get(0).says());
    assertEquals(Agreement.OPEN, comparison.rows().get(0).agreement());
    assertEquals(Agreement.AGREED, comparison.rows().get(1).agreement());
    assertEquals(1, comparison.open());
    assertEquals(State.LOOK_AGAIN, state(assessment));
  }

  @Test
  @Tag("R-GRP-03")
  void theSameInformantsNewAccountTakesThePlaceOfTheirOldOneWhichStays() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    long jo = groups.person(assessment, "Jo Sample");
    long kit = groups.person(assessment, "Kit Example");
    record(tutor(assessment, Set.of(jo), Set.of(kit)));
    assertThrows(
        NotAccepted.class, () -> record(tutor(assessment, Set.of(jo), Set.of(kit))), "twice");
    record(tutor(assessment, Set.of(jo, kit), Set.of()));
    Comparison comparison = compare(assessment);
    assertEquals(1, comparison.informants());
    assertEquals(0, comparison.open());
    List<AccountView> all = as(LEAD, () -> who.accounts(assessment, 0));
    assertEquals(List.of(true, false), all.stream().map(AccountView::holds).toList());
    assertEquals(List.of("Kit Example"), all.get(1).notBelong().stream().map(Named::name).toList());
    assertEquals("Amina Okafor", all.get(1).recordedBy());
  }

  @Test
  @Tag("R-GRP-03")
  void aDisagreementStaysUntilSomebodySaysHowItWasResolvedAndANewerAccountReopensIt()
      throws Exception {
    AssessmentId assessment = groups.ofTwo();
    long jo = groups.person(assessment, "Jo Sample");
    long kit = groups.person(assessment, "Kit Example");
    record(own(assessment, Set.of(jo), Set.of(jo, kit), Set.of()));
    assertEquals(0, waiting(assessment));
    long tutor = record(tutor(assessment, Set.of(jo), Set.of(kit)));
    assertEquals(1, waiting(assessment), "on the lead's work list");
    resolve(new Resolve(assessment, kit, tutor, "Kit was asked: the tutor knows lessons only"));
    assertEquals(0, waiting(assessment));
    OnePerson resolved = about(assessment, kit);
    assertEquals(Agreement.RESOLVED, resolved.agreement());
    assertEquals("Amina Okafor", resolved.resolutions().get(0).by());
    assertThrows(
        NotAccepted.class, () -> resolve(new Resolve(assessment, kit, tutor, "And again")));
    record(stakeholder(assessment, "Sam Warden, park keeper", Set.of(), Set.of(kit)));
    assertEquals(Agreement.OPEN, about(assessment, kit).agreement());
    assertEquals(1, waiting(assessment));
    assertThrows(
        ChangedMeanwhile.class,
        () -> resolve(new Resolve(assessment, kit, tutor, "Without the newest")));
    assertEquals(1, about(assessment, kit).resolutions().size());
    assertThrows(
        NotAccepted.class,
        () -> resolve(new Resolve(assessment, jo, about(assessment, jo).newest(), "Agreed")));
  }

  @Test
  @Tag("R-GRP-03")
  void aHundredPeopleAndSevenAccountsAreReadInPages() throws Exception {
    AssessmentId assessment = cases.lawful();
    Set<Long> all = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      NewPerson next = new NewPerson("Young person " + i, "Invented", null);
      all.add(as(LEAD, () -> people.register(assessment, next)));
    }
    for (int i = 0; i < 7; i++) {
      record(stakeholder(assessment, "Stakeholder " + i, all, Set.of()));
    }
    Comparison first = compare(assessment);
    assertEquals(WhoBelongs.PEOPLE, first.rows().size());
    assertEquals(WhoBelongs.COLUMNS, first.columns().size());
    assertEquals(100, first.people());
    assertEquals(7, first.informants());
    assertEquals(100, first.open(), "none of them is a member");
    Comparison last = as(LEAD, () -> who.compare(assessment, 3, 1));
    assertEquals(25, last.rows().size());
    assertEquals("Stakeholder 6", last.columns().get(0).informant());
    assertEquals(1, last.rows().get(0).says().size());
    assertTrue(as(LEAD, () -> who.compare(assessment, 4, 2)).rows().isEmpty());
  }

  @Test
  @Tag("R-GRP-03")
  void anAccountNamesSomebodyOnceAndOnlyPeopleOfTheAssessment() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    AssessmentId other = groups.ofTwo();
    long jo = groups.person(assessment, "Jo Sample");
    long theirs = groups.person(other, "Jo Sample");
    assertThrows(NotAccepted.class, () -> record(tutor(assessment, Set.of(jo), Set.of(jo))));
    assertThrows(NotAccepted.class, () -> record(tutor(assessment, Set.of(), Set.of())));
    assertThrows(NotAccepted.class, () -> record(own(assessment, Set.of(), Set.of(jo), Set.of())));
    assertThrows(NoSuchRecord.class, () -> record(tutor(assessment, Set.of(theirs), Set.of())));
    assertThrows(
        NoSuchRecord.class, () -> record(own(assessment, Set.of(theirs), Set.of(jo), Set.of())));
    long account = record(tutor(other, Set.of(theirs), Set.of()));
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> who.account(assessment, account)));
    assertThrows(NoSuchRecord.class, () -> about(assessment, theirs));
    assertThrows(NoSuchRecord.class, () -> as("sam.hollis", () -> who.compare(other, 0, 0)));
    assertFalse(as(LEAD, () -> who.account(other, account)).belong().isEmpty());
  }

  @Test
  @Tag("R-GRP-03")
  void accountsNameYoungPeopleOnlyAndNoParentOrCarer() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    long jo = groups.person(assessment, "Jo Sample");
    NewPerson named = new NewPerson("Mary", "Sample", null);
    as(
        LEAD,
        () ->
            families.addCarer(
                new AddCarer(
                    assessment,
                    jo,
                    Who.newlyNamed(named),
                    Relation.MOTHER,
                    Responsibility.YES,
                    "School")));
    long mary = groups.person(assessment, "Mary Sample");
    assertEquals(
        List.of("Jo Sample", "Kit Example"),
        as(LEAD, () -> who.youngPeople(assessment)).stream().map(Named::name).sorted().toList());
    NotAccepted refused =
        assertThrows(
            NotAccepted.class,
            () -> record(own(assessment, Set.of(jo, mary), Set.of(jo), Set.of(mary))));
    assertEquals(
        List.of(
            Reason.about("tellers", "belonging.notYoung", "Mary Sample"),
            Reason.about("notBelong", "belonging.notYoung", "Mary Sample")),
        refused.reasons());
  }

  @Test
  @Tag("R-GRP-03")
  void whoIsTickedBothWaysIsNamed() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    long jo = groups.person(assessment, "Jo Sample");
    NotAccepted refused =
        assertThrows(NotAccepted.class, () -> record(tutor(assessment, Set.of(jo), Set.of(jo))));
    assertEquals(
        List.of(Reason.about("notBelong", "belonging.both", "Jo Sample")), refused.reasons());
  }

  @Test
  @Tag("R-LEG-01")
  void noAccountIsTakenBeforeTheLawfulPurpose() throws Exception {
    AssessmentId assessment = cases.referred();
    long jo = groups.person(assessment, "Jo Sample");
    assertThrows(StandsInTheWay.class, () -> record(referral(assessment, Set.of(jo))));
    assertEquals(State.CANNOT_START, state(assessment));
  }

  @Test
  @Tag("R-GRP-03")
  void aDisagreementInAStoppedAssessmentIsOnNobodysList() throws Exception {
    AssessmentId assessment = groups.ofTwo();
    long jo = groups.person(assessment, "Jo Sample");
    record(tutor(assessment, Set.of(), Set.of(jo)));
    assertEquals(1, waiting(assessment));
    InsideTheCore.change(
        "update assessment set closed_on = '%s' where id = %d"
            .formatted(cases.today(), assessment.value()));
    assertEquals(0, waiting(assessment));
  }

  private long waiting(AssessmentId assessment) throws Exception {
    String page = "/assessment/belonging/accounts.xhtml?a=" + assessment.value();
    return as(LEAD, workList::mine).waiting().stream().filter(i -> i.page().equals(page)).count();
  }

  private long record(NewAccount command) throws Exception {
    return as(LEAD, () -> who.record(command));
  }

  private void resolve(Resolve command) {
    as(LEAD, () -> who.resolve(command));
  }

  private OnePerson about(AssessmentId assessment, long person) throws Exception {
    return as(LEAD, () -> who.about(assessment, person));
  }

  private Comparison compare(AssessmentId assessment) throws Exception {
    return as(LEAD, () -> who.compare(assessment, 0, 0));
  }

  private NewAccount referral(AssessmentId assessment, Set<Long> belong) {
    return new NewAccount(
        assessment, Whose.REFERRAL, Set.of(), null, cases.today(), belong, Set.of());
  }

  private NewAccount own(
      AssessmentId assessment, Set<Long> tellers, Set<Long> belong, Set<Long> not) {
    return new NewAccount(
        assessment, Whose.YOUNG_PEOPLE, tellers, null, cases.today(), belong, not);
  }

  private NewAccount tutor(AssessmentId assessment, Set<Long> belong, Set<Long> not) {
    return stakeholder(assessment, "Wren Marlow, form tutor, Hillside School", belong, not);
  }

  private NewAccount stakeholder(
      AssessmentId assessment, String informant, Set<Long> belong, Set<Long> not) {
    return new NewAccount(
        assessment, Whose.STAKEHOLDER, Set.of(), informant, cases.today(), belong, not);
  }

  private State state(AssessmentId assessment) throws Exception {
    return as(LEAD, () -> workspace.open(assessment)).stages().stream()
        .flatMap(stage -> stage.lines().stream())
        .filter(line -> line.key().equals("belonging.accounts"))
        .map(line -> line.standing().state())
        .findFirst()
        .orElseThrow();
  }
}
