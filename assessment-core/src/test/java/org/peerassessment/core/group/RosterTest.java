package org.peerassessment.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.group.Groups.TODAY;
import static org.peerassessment.core.group.Groups.end;
import static org.peerassessment.core.group.Groups.joined;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.group.PeerGroup.EndMembership;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.LeaveOut;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.shared.NotAccepted;

@Tag("R-GRP-02")
class RosterTest {
  private static final long JO = 11;
  private static final long KIT = 12;
  private final Roster roster = new Roster(List.of());

  @Test
  void anEndedMembershipKeepsItsHistory() {
    Membership jo = joined(roster, JO, TODAY.minusDays(30));
    jo.end(end(TODAY.minusDays(5)), TODAY, Groups.NOW);
    MemberView view = jo.view("Jo Sample");
    assertEquals(TODAY.minusDays(30), view.from());
    assertEquals(TODAY.minusDays(5), view.to());
    assertEquals("Head of year", view.onWhoseWord());
    assertEquals("Named by all pupils asked", view.reason());
    assertEquals("Moved to another school", view.endReason());
  }

  @Test
  @Tag("R-LEG-06")
  void itWasAGroupOnceTwoBelongedOnTheSameDay() {
    joined(roster, JO, TODAY.minusDays(30)).end(end(TODAY.minusDays(10)), TODAY, Groups.NOW);
    assertFalse(roster.everWasAGroup());
    joined(roster, KIT, TODAY.minusDays(9));
    assertFalse(roster.everWasAGroup(), "one after the other");
    joined(roster, JO, TODAY.minusDays(5)).end(end(TODAY.minusDays(4)), TODAY, Groups.NOW);
    assertTrue(roster.everWasAGroup(), "and stays one once somebody has left");
  }

  @Test
  void namedByMistakeIsWhoHasNoOtherMembership() {
    joined(roster, JO, TODAY.minusDays(30)).markMistaken(Groups.mistake(), Groups.recorded());
    joined(roster, KIT, TODAY.minusDays(30)).markMistaken(Groups.mistake(), Groups.recorded());
    joined(roster, KIT, TODAY.minusDays(20));
    assertEquals(Set.of(JO), roster.namedByMistake());
  }

  @Test
  void firstAndLastDaysAreDaysOfMembership() {
    Membership jo = joined(roster, JO, TODAY.minusDays(30));
    jo.end(end(TODAY.minusDays(5)), TODAY, Groups.NOW);
    assertEquals(List.of(), roster.at(TODAY.minusDays(31)));
    assertEquals(List.of(jo), roster.at(TODAY.minusDays(30)));
    assertEquals(List.of(jo), roster.at(TODAY.minusDays(5)));
    assertEquals(List.of(), roster.at(TODAY.minusDays(4)));
  }

  @Test
  void nobodyIsAMemberTwiceOnOneDay() {
    joined(roster, JO, TODAY.minusDays(30));
    assertEquals(
        List.of("personId:group.memberAlready"),
        refused(() -> joined(roster, JO, TODAY.minusDays(60))));
    NotAccepted refusal =
        assertThrows(NotAccepted.class, () -> joined(roster, JO, TODAY.minusDays(60)));
    assertEquals(List.of(TODAY.minusDays(30)), refusal.reasons().get(0).args(), "Says since when");
  }

  @Test
  void whoLeftMayComeBackOnALaterDay() {
    joined(roster, JO, TODAY.minusDays(30)).end(end(TODAY.minusDays(10)), TODAY, Groups.NOW);
    assertEquals(
        List.of("personId:group.memberThen"),
        refused(() -> joined(roster, JO, TODAY.minusDays(10))));
    joined(roster, JO, TODAY.minusDays(9));
    assertEquals(2, roster.all().size());
  }

  @Test
  void aMembershipDoesNotEndBeforeItBeganOrInTheFutureOrTwice() {
    Membership jo = joined(roster, JO, TODAY.minusDays(30));
    assertEquals(
        List.of("to:answer.dateTooEarly"),
        refused(() -> jo.end(end(TODAY.minusDays(31)), TODAY, Groups.NOW)));
    assertEquals(
        List.of("to:answer.dateInFuture"),
        refused(() -> jo.end(end(TODAY.plusDays(1)), TODAY, Groups.NOW)));
    assertEquals(
        List.of("reason:answer.missing"),
        refused(
            () -> jo.end(new EndMembership(Groups.ASSESSMENT, 0, TODAY, ""), TODAY, Groups.NOW)));
    assertTrue(jo.runs());
    jo.end(end(TODAY), TODAY, Groups.NOW);
    assertEquals(
        List.of(":group.alreadyEnded"), refused(() -> jo.end(end(TODAY), TODAY, Groups.NOW)));
  }

  @Test
  @Tag("R-GRP-06")
  void whatWasAMistakeHoldsOnNoDayAndNobodyEverWasAMemberByIt() {
    Membership jo = joined(roster, JO, TODAY.minusDays(30));
    jo.end(end(TODAY.minusDays(5)), TODAY, Groups.NOW);
    jo.markMistaken(Groups.mistake(), Groups.recorded());
    assertEquals(List.of(), roster.at(TODAY.minusDays(10)));
    assertEquals(List.of(), roster.all());
    assertEquals(List.of(jo), roster.mistaken());
    assertEquals(Set.of(JO), roster.neverMembers(List.of(JO)));
    joined(roster, JO, TODAY.minusDays(30));
    assertEquals(
        List.of(":group.mistakenAlready"),
        refused(() -> jo.markMistaken(Groups.mistake(), Groups.recorded())));
  }

  @Test
  void aMemberNeedsAFirstDayAWordAndAReason() {
    IncludeMember empty = new IncludeMember(Groups.ASSESSMENT, Who.known(null), null, "", " ");
    assertEquals(
        List.of(
            "personId:group.nobodyNamed",
            "from:answer.dateMissing",
            "onWhoseWord:answer.missing",
            "reason:answer.missing"),
        refused(() -> roster.check(empty, TODAY)));
  }

  @Test
  void somebodyNewNeedsAGivenName() {
    Who nameless = Who.newlyNamed(new NewPerson("", "Sample", TODAY.plusDays(1)));
    assertEquals(
        List.of("givenName:answer.missing", "dateOfBirth:answer.dateInFuture"),
        refused(
            () ->
                roster.check(
                    new IncludeMember(Groups.ASSESSMENT, nameless, TODAY, "Tutor", "Friend"),
                    TODAY)));
  }

  @Test
  void eitherSomebodyIsChosenOrSomebodyNewIsNamed() {
    Who both = new Who(JO, new NewPerson("Jo", "Sample", null));
    assertEquals(
        List.of("personId:group.oneOrTheOther"),
        refused(
            () ->
                roster.check(
                    new IncludeMember(Groups.ASSESSMENT, both, TODAY, "Tutor", "Friend"), TODAY)));
  }

  @Test
  void whoIsAMemberCannotBeNotedAsLeftOutThatDay() {
    joined(roster, JO, TODAY.minusDays(30));
    assertEquals(
        List.of("personId:group.leftOutButMember"),
        refused(() -> roster.requireNoMember(JO, TODAY)));
    roster.requireNoMember(JO, TODAY.minusDays(31));
    roster.requireNoMember(KIT, TODAY);
  }

  @Test
  void leavingSomebodyOutNeedsAReasonAndAWord() {
    LeaveOut empty = new LeaveOut(Groups.ASSESSMENT, Who.known(KIT), TODAY.plusDays(1), null, null);
    assertEquals(
        List.of("on:answer.dateInFuture", "onWhoseWord:answer.missing", "reason:answer.missing"),
        refused(() -> Roster.check(empty, TODAY)));
  }

  private static List<String> refused(Runnable act) {
    return Groups.keys(assertThrows(NotAccepted.class, act::run));
  }
}
