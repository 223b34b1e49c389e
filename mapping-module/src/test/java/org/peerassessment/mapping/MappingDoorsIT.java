package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.OUTSIDER;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.api.workspace.Workspace;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.CorrectTie;
import org.peerassessment.mapping.api.map.CorrectUse;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PastTie;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapViews;

/** The peer map through its door, on a real server with a real database. */
@ExtendWith(ArquillianExtension.class)
class MappingDoorsIT {
  @Inject private CaseForTests example;
  @Inject private PeerMap map;
  @Inject private MapViews views;
  @Inject private Contexts contexts;
  @Inject private People people;
  @Inject private Workspace workspace;

  @BeforeEach
  void doorsAreOpen() throws Exception {
    example.waitForDoors();
  }

  @Test
  @Tag("R-LEG-01")
  void nothingIsMappedBeforeTheLawfulBasisIsRecorded() throws Exception {
    AssessmentId assessment = example.referred();

    everyWriteIsRefused(assessment);
    assertTrue(ties(assessment).isEmpty());
    Section.Standing standing = standing(assessment);
    assertEquals(Section.State.CANNOT_START, standing.state());
    assertFalse(standing.blockers().isEmpty());
  }

  @Test
  @Tag("R-LEG-01")
  void nothingIsMappedOnceScreeningStoppedTheAssessment() throws Exception {
    AssessmentId assessment = example.begun();
    example.stop(assessment);
    everyWriteIsRefused(assessment);
  }

  private void everyWriteIsRefused(AssessmentId assessment) throws Exception {
    List<Long> two = example.peopleOf(assessment);
    long place = as(LEAD, () -> contexts.list(assessment)).get(0).contextId();
    UseSaid often =
        new UseSaid(
            "", "", "", Safety.MIXED, Sources.said("Warden", Reliability.FIRST_HAND), null, null);
    AddTie tie = new AddTie(assessment, two.get(0), two.get(1), friends());
    CorrectTie other = new CorrectTie(assessment, 1, 1, friends(), "");
    UsePlace use = new UsePlace(assessment, two.get(0), place, often);
    CorrectUse otherUse = new CorrectUse(assessment, 1, 1, often, "");
    End end = new End(assessment, 1, 1, example.today(), "");
    TakeBack back = new TakeBack(assessment, 1, 1, "A mix-up");
    NewPerson ravi = new NewPerson("Ravi", "Lane", null);
    for (Runnable write :
        List.<Runnable>of(
            () -> map.addTie(tie),
            () -> map.correctTie(other),
            () -> map.endTie(end),
            () -> map.takeBackTie(back),
            () -> map.usePlace(use),
            () -> map.correctUse(otherUse),
            () -> map.endUse(end),
            () -> map.takeBackUse(back),
            () -> people.register(assessment, ravi),
            () -> contexts.add(assessment, Kind.ONLINE, "Another chat"))) {
      assertThrows(StandsInTheWay.class, () -> as(LEAD, () -> done(write)));
    }
    assertEquals(two, example.peopleOf(assessment));
  }

  @Test
  @Tag("R-ACC-02")
  void whoIsNotNamedFindsNoSuchMap() throws Exception {
    AssessmentId assessment = example.begun();
    add(LEAD, assessment, friends());

    assertThrows(NoSuchRecord.class, () -> as(OUTSIDER, () -> map.ties(assessment)));
    assertThrows(NoSuchRecord.class, () -> as(OUTSIDER, () -> views.view(assessment, Asked.now())));
    assertThrows(NoSuchRecord.class, () -> add(OUTSIDER, assessment, friends()));
  }

  @Test
  @Tag("R-ACC-02")
  void aTieOrPersonOfAnotherAssessmentIsNotToBeReached() throws Exception {
    AssessmentId one = example.begun();
    AssessmentId other = example.begun();
    long tie = add(LEAD, one, friends());
    List<Long> strangers = example.peopleOf(other);

    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> map.tie(other, tie)));
    AddTie acrossMaps = new AddTie(one, strangers.get(0), strangers.get(1), friends());
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> map.addTie(acrossMaps)));
  }

  @Test
  @Tag("R-MAP-02")
  void aTieLivesWithoutLosingItsPast() throws Exception {
    AssessmentId assessment = example.begun();
    add(LEAD, assessment, friends());
    TieView first = ties(assessment).get(0);
    Instant whenFriends = first.recordedAt();

    TieSaid siblings = said(TieKind.SIBLING, null);
    correct(new CorrectTie(assessment, first.tieId(), first.statement(), siblings, "Mother"));
    TieView second = ties(assessment).get(0);
    assertEquals(siblings, second.said());

    LocalDate last = example.today().minusDays(1);
    End end = new End(assessment, second.tieId(), second.statement(), last, "Moved away");
    as(LEAD, () -> done(() -> map.endTie(end)));
    TieView ended = ties(assessment).get(0);
    assertFalse(ended.holds());
    assertEquals(last, ended.said().to());

    TakeBack mistake =
        new TakeBack(assessment, ended.tieId(), ended.statement(), "A mix-up of names");
    as(LEAD, () -> done(() -> map.takeBackTie(mistake)));
    assertTrue(ties(assessment).isEmpty());

    AsAt then = new AsAt(whenFriends, example.today());
    assertEquals(
        List.of(friends()),
        as(LEAD, () -> map.ties(assessment, then)).stream().map(TieView::said).toList());
    List<PastTie> history = as(LEAD, () -> map.history(assessment, first.tieId()));
    assertEquals(
        List.of("Mother", "Moved away", "A mix-up of names"),
        history.stream().map(PastTie::why).toList());
  }

  @Test
  @Tag("R-MAP-02")
  void nobodyOverwritesWhatTheyHaveNotRead() throws Exception {
    AssessmentId assessment = example.begun();
    add(LEAD, assessment, friends());
    TieView read = ties(assessment).get(0);
    TieSaid partner = said(TieKind.PARTNER, null);
    CorrectTie correction = new CorrectTie(assessment, read.tieId(), read.statement(), partner, "");
    correct(correction);

    ChangedMeanwhile refusal = assertThrows(ChangedMeanwhile.class, () -> correct(correction));
    assertEquals("refusal.changedMeanwhile", refusal.reasons().get(0).key());
    assertEquals(TieKind.PARTNER, ties(assessment).get(0).said().kind());
  }

  @Test
  @Tag("R-MAP-02")
  void everyAnswerThatDoesNotFitIsNamedAtOnce() throws Exception {
    AssessmentId assessment = example.begun();
    LocalDate tomorrow = example.today().plusDays(1);
    TieSaid nothing =
        new TieSaid(
            null, null, null, null, new Source(null, null, " ", null), tomorrow, null, null);

    NotAccepted refusal =
        assertThrows(
            NotAccepted.class,
            () -> as(LEAD, () -> map.addTie(new AddTie(assessment, null, null, nothing))));
    assertEquals(
        List.of(
            "personA",
            "personB",
            "kind",
            "direction",
            "strength",
            "voice",
            "whoSays",
            "reliability",
            "from"),
        refusal.reasons().stream().map(Reason::field).toList());
  }

  @Test
  @Tag("R-MAP-08")
  @Tag("R-MAP-10")
  void thePictureShowsInitialsTiesAndPlaces() throws Exception {
    AssessmentId assessment = example.begun();
    add(LEAD, assessment, friends());
    long park =
        as(LEAD, () -> contexts.list(assessment)).stream()
            .filter(c -> c.name().equals("Example Park"))
            .mapToLong(ContextView::contextId)
            .findFirst()
            .orElseThrow();
    UseSaid fridays =
        new UseSaid(
            "Fridays",
            "",
            "The warden",
            Safety.MIXED,
            Sources.said("Warden", Reliability.FIRST_HAND),
            null,
            null);
    Long person = example.peopleOf(assessment).get(0);
    as(LEAD, () -> map.usePlace(new UsePlace(assessment, person, park, fridays)));

    MapView picture = as(LEAD, () -> views.view(assessment, Asked.now()));
    assertEquals(
        List.of("AB", "DE", "Example Park", "Family and home", "School"),
        picture.points().stream().map(MapView.Point::label).sorted().toList());
    assertEquals(2, picture.lines().size());
    assertEquals(Section.State.IN_PROGRESS, standing(assessment).state());

    PlaceUseView use = as(LEAD, () -> map.places(assessment)).get(0);
    assertEquals("The warden", use.said().guardians());
    End gone = new End(assessment, use.useId(), use.statement(), null, "");
    assertThrows(NotAccepted.class, () -> as(LEAD, () -> done(() -> map.endUse(gone))));
  }

  private long add(String user, AssessmentId assessment, TieSaid said) throws Exception {
    List<Long> people = example.peopleOf(assessment);
    return as(user, () -> map.addTie(new AddTie(assessment, people.get(0), people.get(1), said)));
  }

  private void correct(CorrectTie command) throws Exception {
    as(LEAD, () -> done(() -> map.correctTie(command)));
  }

  private List<TieView> ties(AssessmentId assessment) throws Exception {
    return as(LEAD, () -> map.ties(assessment));
  }

  private Section.Standing standing(AssessmentId assessment) throws Exception {
    return as(LEAD, () -> workspace.open(assessment)).stages().stream()
        .flatMap(stage -> stage.lines().stream())
        .filter(line -> line.key().equals("mapping.map"))
        .findFirst()
        .orElseThrow()
        .standing();
  }

  private static Void done(Runnable act) {
    act.run();
    return null;
  }

  private static TieSaid friends() {
    return said(TieKind.FRIEND, LocalDate.of(2020, 9, 1));
  }

  private static TieSaid said(TieKind kind, LocalDate from) {
    return new TieSaid(
        kind,
        Direction.NONE,
        Strength.STRONG,
        "Same form",
        Sources.said("Form tutor", Reliability.FIRST_HAND),
        from,
        null,
        null);
  }
}
