package org.peerassessment.core.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.api.closing.BeforeClosing;
import org.peerassessment.core.api.closing.Closing;
import org.peerassessment.core.api.closing.Closing.NewClosing;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.Answer;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.Consents.NoPart;
import org.peerassessment.core.api.families.Consents.PersonConsent;
import org.peerassessment.core.api.families.EndCarer;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.Families.CarerView;
import org.peerassessment.core.api.families.Families.MemberFamily;
import org.peerassessment.core.api.families.Manner;
import org.peerassessment.core.api.families.NewConsent;
import org.peerassessment.core.api.families.NewTelling;
import org.peerassessment.core.api.families.Relation;
import org.peerassessment.core.api.families.Responsibility;
import org.peerassessment.core.api.families.Stands;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.families.Telling;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.api.workspace.Workspace;

/** Parents and carers, whether they are told, and consent, through the doors on a real server. */
@ExtendWith(ArquillianExtension.class)
class FamiliesDoorsIT {
  @Inject private Readiness readiness;
  @Inject private LawfulCaseFixture cases;
  @Inject private Families families;
  @Inject private Consents consents;
  @Inject private PeerGroup group;
  @Inject private People people;
  @Inject private Workspace workspace;
  @Inject private WorkList workList;
  @Inject private Closing closing;
  @Inject @Any private Instance<BeforeClosing> beforeClosing;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-LEG-04")
  void closingWaitsUntilItIsDecidedOfEveryParentOfEveryMember() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = member(assessment, 0);
    long kit = member(assessment, 1);
    assertEquals(List.of("families.close.nobodyKnown"), standingInTheWay(assessment));
    long ofJo = as(LEAD, () -> families.addCarer(mother(assessment, jo, somebodyNew())));
    long mum = carer(assessment, ofJo).adultId();
    long ofKit = as(LEAD, () -> families.addCarer(mother(assessment, kit, Who.known(mum))));
    assertEquals(List.of("families.close.undecided"), standingInTheWay(assessment));
    assertTrue(waits(assessment));
    decide(assessment, ofJo, Telling.TOLD, cases.today());
    assertEquals(State.IN_PROGRESS, state(assessment, "families.carers"));
    decide(assessment, ofKit, Telling.TO_BE_TOLD, cases.today().plusDays(2));
    assertEquals(List.of(), standingInTheWay(assessment));
    assertFalse(waits(assessment));
    assertEquals(State.DONE, state(assessment, "families.carers"));
  }

  @Test
  @Tag("R-LEG-04")
  @Tag("R-ACC-07")
  void aDayThatPassesIsWorkWhileTheAssessmentIsOpenAndNoneOnceItIsClosed() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = member(assessment, 0);
    assertTrue(waits(assessment), "nobody is known");
    long ofJo = as(LEAD, () -> families.addCarer(mother(assessment, jo, somebodyNew())));
    decide(assessment, ofJo, Telling.NOT_TOLD, cases.today());
    assertFalse(waits(assessment));
    InsideTheCore.change("update telling set day = '2026-01-15' where carer_id = " + ofJo);
    assertTrue(waits(assessment), "the day has passed");
    decide(assessment, ofJo, Telling.NOT_TOLD, cases.today());
    assertFalse(waits(assessment), "decided again");
    NewClosing told = new NewClosing(assessment, cases.today(), "It has done its work.", "School");
    as(LEAD, () -> closing.close(told));
    InsideTheCore.change("update telling set day = '2026-01-15' where carer_id = " + ofJo);
    assertFalse(waits(assessment), "closed: nobody could decide it");
  }

  @Test
  @Tag("R-LEG-04")
  void theNewestDecisionHoldsAndTheOthersStayReadable() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = member(assessment, 0);
    long ofJo = as(LEAD, () -> families.addCarer(mother(assessment, jo, somebodyNew())));
    decide(assessment, ofJo, Telling.NOT_TOLD, cases.today().plusDays(30));
    decide(assessment, ofJo, Telling.TOLD, cases.today());
    assertEquals(Stands.TOLD, carer(assessment, ofJo).stands());
    assertEquals(
        List.of(Telling.TOLD, Telling.NOT_TOLD),
        as(LEAD, () -> families.find(assessment, ofJo)).decisions().stream()
            .map(d -> d.telling())
            .toList());
    as(
        LEAD,
        () -> families.endCarer(new EndCarer(assessment, ofJo, cases.today(), "Care changed")));
    MemberFamily family = as(LEAD, () -> families.list(assessment)).get(0);
    assertTrue(family.nobodyKnown());
    assertEquals("Care changed", family.before().get(0).endReason());
    assertThrows(NotAccepted.class, () -> decide(assessment, ofJo, Telling.TOLD, cases.today()));
  }

  @Test
  @Tag("R-LEG-04")
  void anAdultIsNamedOnceForAMemberAndOnlyWithinTheAssessment() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = member(assessment, 0);
    long ofJo = as(LEAD, () -> families.addCarer(mother(assessment, jo, somebodyNew())));
    Who mum = Who.known(carer(assessment, ofJo).adultId());
    refused(mother(assessment, jo, mum));
    refused(mother(assessment, jo, Who.known(jo)));
    AssessmentId other = cases.lawful();
    long theirs = member(other, 0);
    assertThrows(
        NoSuchRecord.class, () -> as(LEAD, () -> families.addCarer(mother(other, theirs, mum))));
    assertThrows(
        NoSuchRecord.class,
        () -> as(LEAD, () -> families.addCarer(mother(other, jo, somebodyNew()))));
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> families.find(other, ofJo)));
    assertThrows(NoSuchRecord.class, () -> decide(other, ofJo, Telling.TOLD, cases.today()));
    assertThrows(NoSuchRecord.class, () -> as("sam.hollis", () -> families.list(assessment)));
  }

  @Test
  @Tag("R-LEG-05")
  void consentTakenBackStopsDirectWorkWithThatPersonAndItsHistoryStays() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = member(assessment, 0);
    assertThrows(
        StandsInTheWay.class, () -> as(LEAD, () -> consents.requireTakingPart(assessment, jo)));
    answer(assessment, jo, Answer.GIVEN);
    as(LEAD, () -> consents.requireTakingPart(assessment, jo));
    as(
        LEAD,
        () -> consents.requireTakingPartIn(assessment, jo, TakingPart.INDIVIDUAL_CONVERSATION));
    assertEquals(List.of(), as(LEAD, () -> consents.takingNoPart(assessment)));
    answer(assessment, jo, Answer.WITHDRAWN);
    StandsInTheWay no =
        assertThrows(
            StandsInTheWay.class, () -> as(LEAD, () -> consents.requireTakingPart(assessment, jo)));
    assertEquals("families.consent.no.WITHDRAWN", no.reasons().get(0).key());
    assertEquals(cases.today(), as(LEAD, () -> consents.takingNoPart(assessment)).get(0).since());
    PersonConsent shown = as(LEAD, () -> consents.list(assessment)).get(0);
    assertEquals(2, shown.history().size());
    assertEquals("Amina Okafor", shown.history().get(0).recordedBy());
  }

  @Test
  @Tag("R-LEG-05")
  void onlyMembersAndTheirParentsAreAsked() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = member(assessment, 0);
    long kit = as(LEAD, () -> people.list(assessment)).get(1).personId();
    assertEquals(State.NOT_STARTED, state(assessment, "families.consent"));
    assertThrows(NoSuchRecord.class, () -> answer(assessment, kit, Answer.GIVEN));
    long ofJo = as(LEAD, () -> families.addCarer(mother(assessment, jo, somebodyNew())));
    answer(assessment, carer(assessment, ofJo).adultId(), Answer.REFUSED);
    assertEquals(State.IN_PROGRESS, state(assessment, "families.consent"));
    answer(assessment, jo, Answer.GIVEN);
    assertEquals(State.DONE, state(assessment, "families.consent"));
    assertEquals(
        List.of(true, false),
        as(LEAD, () -> consents.list(assessment)).stream().map(PersonConsent::member).toList());
  }

  @Test
  @Tag("R-LEG-05")
  void whoRefusesOneKindOfWorkIsNotSaidToTakeNoPartAtAll() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = member(assessment, 0);
    answer(assessment, jo, Answer.GIVEN, Set.of(TakingPart.GROUP_WORK, TakingPart.OWN_WORDS));
    answer(assessment, jo, Answer.WITHDRAWN, Set.of(TakingPart.GROUP_WORK));
    NoPart no = as(LEAD, () -> consents.takingNoPart(assessment)).get(0);
    assertEquals(Set.of(TakingPart.GROUP_WORK), no.in());
    assertFalse(no.inAnything(), "they were never asked about talking alone");
    assertThrows(
        StandsInTheWay.class,
        () -> as(LEAD, () -> consents.requireTakingPartIn(assessment, jo, TakingPart.GROUP_WORK)));
    answer(assessment, jo, Answer.REFUSED, Set.of(TakingPart.INDIVIDUAL_CONVERSATION));
    assertTrue(as(LEAD, () -> consents.takingNoPart(assessment)).get(0).inAnything());
  }

  @Test
  @Tag("R-GRP-02")
  void whoIsNoLongerAMemberIsMarkedAmongFamiliesAndAnswers() throws Exception {
    AssessmentId assessment = cases.lawful();
    long jo = member(assessment, 0);
    assertFalse(as(LEAD, () -> families.list(assessment)).get(0).former());
    InsideTheCore.change(
        "update membership set to_day = '"
            + cases.today().minusDays(1)
            + "', end_reason = 'Moved', ended_at = recorded_at where person_id = "
            + jo);
    assertTrue(as(LEAD, () -> families.list(assessment)).get(0).former());
    assertTrue(as(LEAD, () -> consents.list(assessment)).get(0).former());
  }

  private void refused(AddCarer command) {
    assertThrows(NotAccepted.class, () -> as(LEAD, () -> families.addCarer(command)));
  }

  private long member(AssessmentId assessment, int position) throws Exception {
    long person = as(LEAD, () -> people.list(assessment)).get(position).personId();
    LocalDate from = cases.today().minusDays(10);
    as(
        LEAD,
        () ->
            group.includeMember(
                new IncludeMember(assessment, Who.known(person), from, "Head of year", "Named")));
    return person;
  }

  private static Who somebodyNew() {
    return Who.newlyNamed(new NewPerson("Sandy", "Sample", null));
  }

  private static AddCarer mother(AssessmentId assessment, long member, Who who) {
    return new AddCarer(
        assessment, member, who, Relation.MOTHER, Responsibility.YES, "Head of year");
  }

  private void decide(AssessmentId assessment, long carerId, Telling telling, LocalDate on)
      throws Exception {
    NewTelling command =
        new NewTelling(
            assessment,
            carerId,
            telling,
            on,
            "Amina Okafor",
            "At home",
            "It is her child",
            "Ruth Adeyemi",
            cases.today(),
            "Lee Ash, policy team",
            cases.today());
    as(LEAD, () -> families.decide(command));
  }

  private void answer(AssessmentId assessment, long personId, Answer answer) throws Exception {
    answer(
        assessment,
        personId,
        answer,
        Set.of(TakingPart.GROUP_WORK, TakingPart.INDIVIDUAL_CONVERSATION));
  }

  private void answer(AssessmentId assessment, long personId, Answer answer, Set<TakingPart> to)
      throws Exception {
    NewConsent command =
        new NewConsent(
            assessment,
            personId,
            answer,
            to,
            cases.today(),
            "They themselves",
            "Amina Okafor",
            Manner.IN_WORDS,
            null);
    as(LEAD, () -> consents.record(command));
  }

  private CarerView carer(AssessmentId assessment, long carerId) throws Exception {
    return as(LEAD, () -> families.find(assessment, carerId)).carer();
  }

  private List<String> standingInTheWay(AssessmentId assessment) throws Exception {
    return as(
        LEAD,
        () ->
            beforeClosing.stream()
                .flatMap(feature -> feature.standingInTheWay(assessment).stream())
                .filter(blocker -> blocker.clearedBy().equals("families.carers"))
                .map(blocker -> blocker.reason().key())
                .toList());
  }

  private boolean waits(AssessmentId assessment) throws Exception {
    String page = "/assessment/families/carers.xhtml?a=" + assessment.value();
    return as(LEAD, workList::mine).waiting().stream().anyMatch(item -> item.page().equals(page));
  }

  private State state(AssessmentId assessment, String key) throws Exception {
    return as(LEAD, () -> workspace.open(assessment)).stages().stream()
        .flatMap(stage -> stage.lines().stream())
        .filter(line -> line.key().equals(key))
        .map(line -> line.standing().state())
        .findFirst()
        .orElseThrow();
  }
}
