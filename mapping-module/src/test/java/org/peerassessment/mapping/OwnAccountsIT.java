package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.OUTSIDER;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.belonging.NewAccount;
import org.peerassessment.core.api.belonging.Says;
import org.peerassessment.core.api.belonging.WhoBelongs;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.Answer;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.Manner;
import org.peerassessment.core.api.families.NewConsent;
import org.peerassessment.core.api.families.Relation;
import org.peerassessment.core.api.families.Responsibility;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.account.AccountView;
import org.peerassessment.mapping.api.account.DrawingKept;
import org.peerassessment.mapping.api.account.OwnAccounts;
import org.peerassessment.mapping.api.account.Placed;
import org.peerassessment.mapping.api.account.RecordAccount;
import org.peerassessment.mapping.api.account.Ring;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapViews;

/** What a young person draws becomes their account, on a real server with a real database. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-MAP-05")
class OwnAccountsIT {
  @Inject private CaseForTests example;
  @Inject private OwnAccounts accounts;
  @Inject private PeerMap map;
  @Inject private MapViews views;
  @Inject private WhoBelongs belonging;
  @Inject private Families families;
  @Inject private People people;
  @Inject private Consents consents;
  @Inject private Undoing undoing;
  private AssessmentId assessment;
  private long alex;
  private long dara;
  private long kim;

  @BeforeEach
  void aCaseIsThereAndAlexAgreesToTalk() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
    alex = example.peopleOf(assessment).get(0);
    dara = example.peopleOf(assessment).get(1);
    kim = as(LEAD, () -> people.register(assessment, new NewPerson("Kim", "Neighbour", null)));
    answer(Answer.GIVEN);
  }

  @Test
  void aDrawingIsRecordedAndUndoneAsOne() throws Exception {
    assertEquals(2, record(Set.of(), placed(dara, Ring.CLOSE), placed(kim, Ring.FURTHER)).ties());
    assertEquals(Map.of(dara, Ring.CLOSE, kim, Ring.FURTHER), account().rings());

    assertEquals(2, record(Set.of(kim), placed(dara, Ring.BETWEEN)).ties());
    assertEquals(Map.of(dara, Ring.BETWEEN), account().rings());

    assertEquals(Act.DRAW, undoing.undo(LEAD, assessment).act());
    assertEquals(Map.of(dara, Ring.CLOSE, kim, Ring.FURTHER), account().rings());
    undoing.undo(LEAD, assessment);
    assertEquals(Map.of(), account().rings());
    assertTrue(ties().isEmpty());
    undoing.redo(LEAD, assessment);
    assertEquals(Map.of(dara, Ring.CLOSE, kim, Ring.FURTHER), account().rings());
  }

  @Test
  void whoIsNotPlacedStaysAsTheyWereUnlessItHasEnded() throws Exception {
    record(Set.of(), placed(dara, Ring.CLOSE), placed(kim, Ring.FURTHER));
    record(Set.of(), placed(dara, Ring.FURTHER));
    assertEquals(Map.of(dara, Ring.FURTHER, kim, Ring.FURTHER), account().rings());

    record(Set.of(kim));
    assertEquals(Map.of(dara, Ring.FURTHER), account().rings());
    assertEquals(1, ties().stream().filter(t -> example.today().equals(t.said().to())).count());
  }

  @Test
  void whatSomebodyChangedMeanwhileIsNotWrittenOver() throws Exception {
    record(Set.of(), placed(dara, Ring.CLOSE));
    RecordAccount drawn = drawing(Set.of(), placed(dara, Ring.FURTHER));
    TieView tie = ties().get(0);
    as(
        LEAD,
        () -> {
          map.endTie(new End(assessment, tie.tieId(), tie.statement(), example.today(), "Over"));
          return null;
        });

    assertThrows(ChangedMeanwhile.class, () -> as(LEAD, () -> accounts.record(drawn)));
  }

  @Test
  @Tag("R-GRP-03")
  void whoIsPutOutsideIsKeptAsTheirAccountOfWhoBelongs() throws Exception {
    as(LEAD, () -> belonging.record(own(Set.of(dara, kim), Set.of())));

    assertEquals(new DrawingKept(0, 1), record(Set.of(), placed(dara, Ring.OUTSIDE)));
    assertEquals(Map.of(dara, Ring.OUTSIDE), account().rings());
    assertEquals(List.of(Says.DOES_NOT_BELONG), saidOf(dara));
    assertEquals(List.of(Says.BELONGS), saidOf(kim), "What they said of others stays");
    assertTrue(ties().isEmpty());

    assertThrows(NotAccepted.class, () -> record(Set.of(), placed(dara, Ring.OUTSIDE)));
    assertEquals(new DrawingKept(1, 0), record(Set.of(), placed(dara, Ring.CLOSE)));
    assertEquals(Map.of(dara, Ring.CLOSE), account().rings());
    assertEquals(List.of(Says.DOES_NOT_BELONG), saidOf(dara), "A tie says nothing of belonging");
  }

  @Test
  @Tag("R-GRP-03")
  void somebodyWhoProvedAParentSinceDoesNotStandInTheWayOfWhatElseIsDrawn() throws Exception {
    as(LEAD, () -> belonging.record(own(Set.of(), Set.of(kim))));
    as(
        LEAD,
        () ->
            families.addCarer(
                new AddCarer(
                    assessment,
                    dara,
                    PeerGroup.Who.known(kim),
                    Relation.MOTHER,
                    Responsibility.YES,
                    "School")));

    assertEquals(new DrawingKept(0, 1), record(Set.of(), placed(dara, Ring.OUTSIDE)));
    assertEquals(Map.of(dara, Ring.OUTSIDE), account().rings());
  }

  private List<Says> saidOf(long person) throws Exception {
    return as(LEAD, () -> belonging.about(assessment, person)).said();
  }

  private NewAccount own(Set<Long> belong, Set<Long> notBelong) {
    return new NewAccount(
        assessment, Whose.YOUNG_PEOPLE, Set.of(alex), "", example.today(), belong, notBelong);
  }

  @Test
  @Tag("R-MAP-10")
  void theyAreCalledAsTheMapCallsThemThoughOthersOfTheSameInitialsAreNotOnIt() throws Exception {
    as(LEAD, () -> people.register(assessment, new NewPerson("Aaron", "Bookseller", null)));
    Map<Long, String> onMap =
        as(LEAD, () -> views.view(assessment, Asked.now())).points().stream()
            .filter(MapView.Point::person)
            .collect(
                Collectors.toMap(p -> Long.valueOf(p.id().substring(1)), MapView.Point::label));

    assertEquals("AB1", onMap.get(alex));
    assertEquals(onMap.get(alex), account().who().label());
  }

  @Test
  @Tag("R-LEG-05")
  void withoutTheirConsentNothingIsToldOrRecorded() throws Exception {
    record(Set.of(), placed(dara, Ring.CLOSE));
    RecordAccount drawn = drawing(Set.of(), placed(dara, Ring.FURTHER));
    answer(Answer.WITHDRAWN);

    assertFalse(account().against().isEmpty());
    assertEquals(Map.of(), account().rings());
    assertEquals(List.of(), account().others());
    assertThrows(StandsInTheWay.class, () -> as(LEAD, () -> accounts.check(drawn)));
    assertThrows(StandsInTheWay.class, () -> as(LEAD, () -> accounts.record(drawn)));
  }

  @Test
  @Tag("R-LEG-01")
  void nothingIsRecordedBeforeTheLawfulBasis() throws Exception {
    AssessmentId early = example.referred();
    RecordAccount drawn =
        new RecordAccount(early, example.peopleOf(early).get(0), Set.of(), List.of(), Set.of());
    assertThrows(StandsInTheWay.class, () -> as(LEAD, () -> accounts.record(drawn)));
  }

  @Test
  void whatDoesNotFitIsRefused() throws Exception {
    refused(drawing(Set.of()));
    refused(drawing(Set.of(), placed(alex, Ring.CLOSE)));
    refused(drawing(Set.of(), placed(dara, Ring.CLOSE), placed(dara, Ring.BETWEEN)));
    refused(drawing(Set.of(), new Placed(dara, null, TieKind.FRIEND)));
    refused(drawing(Set.of(), new Placed(dara, Ring.CLOSE, TieKind.HARMFUL_INFLUENCE)));
    record(Set.of(), placed(dara, Ring.CLOSE));
    refused(drawing(Set.of(), placed(dara, Ring.CLOSE)));
    refused(drawing(Set.of(dara), placed(dara, Ring.CLOSE)));
    assertEquals(1, ties().size());
  }

  @Test
  void nobodyElseIsDrawnOrDraws() throws Exception {
    long stranger = example.peopleOf(example.begun()).get(0);
    RecordAccount strange = drawing(Set.of(), placed(stranger, Ring.CLOSE));
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> accounts.record(strange)));
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> accounts.account(assessment, kim)));
    assertThrows(NoSuchRecord.class, () -> as(OUTSIDER, () -> accounts.youngPeople(assessment)));
    assertEquals(
        Set.of(alex, dara),
        Set.copyOf(
            as(LEAD, () -> accounts.youngPeople(assessment)).stream()
                .map(one -> one.personId())
                .toList()));
  }

  private void refused(RecordAccount drawn) {
    assertThrows(NotAccepted.class, () -> as(LEAD, () -> accounts.record(drawn)));
  }

  private DrawingKept record(Set<Long> ended, Placed... placed) throws Exception {
    RecordAccount drawn = drawing(ended, placed);
    return as(LEAD, () -> accounts.record(drawn));
  }

  private RecordAccount drawing(Set<Long> ended, Placed... placed) throws Exception {
    return new RecordAccount(assessment, alex, account().seen(), List.of(placed), ended);
  }

  private static Placed placed(long person, Ring ring) {
    return new Placed(person, ring, TieKind.FRIEND);
  }

  private AccountView account() throws Exception {
    return as(LEAD, () -> accounts.account(assessment, alex));
  }

  private List<TieView> ties() throws Exception {
    return as(LEAD, () -> map.ties(assessment));
  }

  private void answer(Answer answer) throws Exception {
    as(
        LEAD,
        () -> {
          consents.record(
              new NewConsent(
                  assessment,
                  alex,
                  answer,
                  Set.of(TakingPart.INDIVIDUAL_CONVERSATION),
                  example.today(),
                  "Alex",
                  "The worker",
                  Manner.IN_WORDS,
                  ""));
          return null;
        });
  }
}
