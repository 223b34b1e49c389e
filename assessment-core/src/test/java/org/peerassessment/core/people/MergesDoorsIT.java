package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;
import static org.peerassessment.core.MarlowshireCouncil.ADA;
import static org.peerassessment.core.MarlowshireCouncil.SAM;

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
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.Relation;
import org.peerassessment.core.api.families.Responsibility;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.LeaveOut;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.group.RosterCorrections.MarkLeftOutMistaken;
import org.peerassessment.core.api.group.RosterCorrections.MarkMistaken;
import org.peerassessment.core.api.people.CorrectPerson;
import org.peerassessment.core.api.people.MergePeople;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.Merges.MergeLine;
import org.peerassessment.core.api.people.Merges.Pair;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.group.GroupFixture;

/** Two records of one person made one, and parted again. */
@ExtendWith(ArquillianExtension.class)
class MergesDoorsIT {
  private static final String PUPIL = "B010203456789";

  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private GroupFixture groups;
  @Inject private People people;
  @Inject private Merges merges;
  @Inject private PersonRowsForTests rows;
  @Inject private Families families;
  @Inject private PeerGroup group;
  @Inject private RosterCorrections corrections;

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
  void everyColumnThatNamesAPersonIsKnown() throws Exception {
    assertEquals(Set.of(), rows.unknownColumns());
    try (Connection owner = InsideTheCore.dataSource("jdbc/peer-assessment-owner").getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("create table planted (id bigint primary key, person_id bigint)");
      assertEquals(Set.of("planted.person_id"), rows.unknownColumns(), "and a new one is found");
      statement.execute("drop table planted");
    }
  }

  @Test
  @Tag("R-REF-08")
  void onePersonHasEverythingThatNamedEither() throws Exception {
    groups.include(assessment, Who.known(jo));
    AssessmentId elsewhere = cases.lawful();
    long other = as(LEAD, () -> people.register(elsewhere, new NewPerson("Joe", "Sample", born())));
    groups.include(elsewhere, Who.known(other));
    correct(elsewhere, other, new NewPerson("Joe", "Sample", born()), Map.of(Scheme.PUPIL, PUPIL));
    Set<String> before = rows.naming(other);
    Pair pair = as(LEAD, () -> merges.compare(assessment, jo, other));
    assertEquals(List.of(), pair.standsInTheWay());
    merge(jo, other, Which.OTHER);
    assertEquals("Joe Sample", as(LEAD, () -> people.find(assessment, jo)).fullName());
    assertEquals(born(), as(LEAD, () -> people.find(assessment, jo)).dateOfBirth());
    assertEquals(
        Map.of(Scheme.PUPIL, PUPIL), as(LEAD, () -> people.detail(assessment, jo)).identifiers());
    assertEquals(2, rows.naming(jo).stream().filter(r -> r.startsWith("membership")).count());
    assertEquals(
        jo, as(LEAD, () -> people.find(elsewhere, other)).personId(), "an old address leads on");
    assertTrue(
        as(LEAD, () -> people.likely(new NewPerson("Joe", "Sample", born()))).stream()
            .noneMatch(likely -> likely.person().personId() == other),
        "the record that went is offered to nobody");
    undo();
    assertEquals(before, rows.naming(other));
    assertEquals("Jo Sample", as(LEAD, () -> people.find(assessment, jo)).fullName());
  }

  @Test
  @Tag("R-REF-08")
  void whatWasRecordedSinceStaysWithWhoStayed() throws Exception {
    merge(jo, kit, Which.THIS);
    groups.include(assessment, Who.known(jo));
    correct(assessment, jo, new NewPerson("Joanna", "Sample", null), Map.of());
    undo();
    assertTrue(rows.naming(jo).stream().anyMatch(r -> r.startsWith("membership")));
    assertEquals("Joanna Sample", as(LEAD, () -> people.find(assessment, jo)).fullName());
    assertEquals("Kit Example", as(LEAD, () -> people.find(assessment, kit)).fullName());
  }

  @Test
  @Tag("R-REF-08")
  void whoTheSuiteHoldsToBeTwoAreNotMadeOne() throws Exception {
    groups.include(assessment, Who.known(jo));
    groups.include(assessment, Who.known(kit));
    assertEquals(
        "group.merge.bothMembers",
        as(LEAD, () -> merges.compare(assessment, jo, kit)).standsInTheWay().get(0).key());
    assertThrows(StandsInTheWay.class, () -> merge(jo, kit, Which.THIS));
  }

  @Test
  @Tag("R-REF-08")
  void aParentOfOneMemberIsNotMadeOneWithAnotherYoungPersonOfTheGroup() throws Exception {
    groups.include(assessment, Who.known(jo));
    groups.include(assessment, Who.known(kit));
    long mother = motherOf(jo);
    assertEquals(List.of("families.merge.carerAndMember"), against(mother, kit));
    assertEquals(List.of("families.merge.carerAndMember"), against(kit, mother));
    assertEquals(List.of("families.merge.carerOfTheOther"), against(jo, mother));
    assertThrows(StandsInTheWay.class, () -> merge(kit, mother, Which.THIS));
    long mistaken = groups.membership(assessment, "Kit Example").membershipId();
    as(
        LEAD,
        () -> corrections.markMistaken(new MarkMistaken(assessment, mistaken, "She is a mother")));
    assertEquals(List.of(), against(kit, mother), "who never was a member may be the mother");
    as(
        LEAD,
        () ->
            group.leaveOut(
                new LeaveOut(
                    assessment, Who.known(kit), cases.today(), "Head of year", "Lives away")));
    assertEquals(List.of("families.merge.carerAndMember"), against(mother, kit), "considered");
    long out = as(LEAD, () -> group.leftOut(assessment)).get(0).id();
    as(
        LEAD,
        () ->
            corrections.markLeftOutMistaken(
                new MarkLeftOutMistaken(assessment, out, "She is a mother")));
    assertEquals(List.of(), against(kit, mother));
  }

  private long motherOf(long member) throws Exception {
    NewPerson named = new NewPerson("Mary", "Sample", null);
    long tie =
        as(
            LEAD,
            () ->
                families.addCarer(
                    new AddCarer(
                        assessment,
                        member,
                        Who.newlyNamed(named),
                        Relation.MOTHER,
                        Responsibility.YES,
                        "School")));
    return as(LEAD, () -> families.find(assessment, tie)).carer().adultId();
  }

  private List<String> against(long one, long other) throws Exception {
    return as(LEAD, () -> merges.compare(assessment, one, other)).standsInTheWay().stream()
        .map(Reason::key)
        .toList();
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-ACC-02")
  void nobodyMergesWhomTheyDoNotSeeAndNothingMovesWhereTheyAreNotNamed() throws Exception {
    assertThrows(NoSuchRecord.class, () -> as(SAM, () -> merges.compare(assessment, jo, kit)));
    AssessmentId sams = cases.referredBy(SAM);
    long stranger = as(SAM, () -> people.list(sams)).get(0).personId();
    assertThrows(
        NoSuchRecord.class, () -> as(LEAD, () -> merges.compare(assessment, jo, stranger)));
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> merges.compare(assessment, jo, jo)));
    Set<String> inSams = rows.naming(stranger);
    nameAlsoIn(assessment, stranger);
    merge(jo, stranger, Which.THIS);
    assertTrue(
        rows.naming(stranger)
            .containsAll(inSams.stream().filter(r -> !r.startsWith("written")).toList()),
        "who is named elsewhere is the one who stays");
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-ACC-05")
  void aMergeNeedsItsChoicesAReasonAndBothAsTheyWereShown() throws Exception {
    assertThrows(NotAccepted.class, () -> merge(jo, kit, null));
    long shown = as(LEAD, () -> merges.compare(assessment, jo, kit)).version();
    correct(assessment, kit, new NewPerson("Kit", "Exemplar", null), Map.of());
    assertThrows(
        ChangedMeanwhile.class,
        () -> as(LEAD, () -> merges.merge(command(jo, kit, shown, Which.THIS, "The school says"))));
    long now = as(LEAD, () -> merges.compare(assessment, jo, kit)).version();
    assertThrows(
        NotAccepted.class,
        () -> as(LEAD, () -> merges.merge(command(jo, kit, now, Which.THIS, " "))));
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-ACC-01")
  void onlyAnAdministratorUndoesAndOnlyForThirtyDays() throws Exception {
    merge(jo, kit, Which.THIS);
    MergeLine line = as(ADA, () -> merges.list(0)).rows().get(0);
    assertTrue(line.canBeUndone());
    assertEquals("Amina Okafor", line.mergedBy());
    assertThrows(NotPermitted.class, () -> as(LEAD, () -> merges.list(0)));
    assertThrows(NotPermitted.class, () -> as(LEAD, () -> merges.undo(line.mergeId(), "x")));
    assertThrows(NotPermitted.class, () -> as(ADA, () -> merges.compare(assessment, jo, kit)));
    assertThrows(NotAccepted.class, () -> as(ADA, () -> merges.undo(line.mergeId(), "")));
    assertThrows(NoSuchRecord.class, () -> as(ADA, () -> merges.undo(9_999_999, "x")));
    letPass(line.mergeId(), 31);
    assertThrows(StandsInTheWay.class, () -> as(ADA, () -> merges.undo(line.mergeId(), "Late")));
    letPass(line.mergeId(), -1);
    as(ADA, () -> merges.undo(line.mergeId(), "They are two"));
    assertThrows(StandsInTheWay.class, () -> as(ADA, () -> merges.undo(line.mergeId(), "Again")));
    assertFalse(as(ADA, () -> merges.list(0)).rows().get(0).canBeUndone());
  }

  private void merge(long one, long other, Which name) throws Exception {
    long shown = as(LEAD, () -> merges.compare(assessment, one, other)).version();
    as(LEAD, () -> merges.merge(command(one, other, shown, name, "The school says so")));
  }

  private MergePeople command(long one, long other, long shown, Which name, String reason) {
    return new MergePeople(assessment, one, other, shown, name, null, Map.of(), reason);
  }

  private void undo() throws Exception {
    long latest = as(ADA, () -> merges.list(0)).rows().get(0).mergeId();
    as(ADA, () -> merges.undo(latest, "They are two after all"));
  }

  private void correct(
      AssessmentId where, long person, NewPerson written, Map<Scheme, String> numbers)
      throws Exception {
    long shown = as(LEAD, () -> people.detail(where, person)).version();
    as(LEAD, () -> people.correct(new CorrectPerson(where, person, shown, written, numbers)));
  }

  private static LocalDate born() {
    return LocalDate.of(2011, 5, 17);
  }

  private static void nameAlsoIn(AssessmentId where, long person) throws Exception {
    update("insert into assessment_person values (" + where.value() + ", " + person + ")");
  }

  private static void letPass(long merge, int days) throws Exception {
    update(
        "update person_merge set merged_at = merged_at - interval "
            + days
            + " day where id = "
            + merge);
  }

  private static void update(String sql) throws Exception {
    try (Connection connection = InsideTheCore.dataSource("jdbc/peer-assessment").getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
