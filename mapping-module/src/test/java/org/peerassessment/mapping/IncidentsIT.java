package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.OUTSIDER;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.incidents.AddPart;
import org.peerassessment.mapping.api.incidents.CorrectIncident;
import org.peerassessment.mapping.api.incidents.CorrectPart;
import org.peerassessment.mapping.api.incidents.HarmPart;
import org.peerassessment.mapping.api.incidents.HarmSaid;
import org.peerassessment.mapping.api.incidents.HarmView;
import org.peerassessment.mapping.api.incidents.IncidentSaid;
import org.peerassessment.mapping.api.incidents.IncidentView;
import org.peerassessment.mapping.api.incidents.Incidents;
import org.peerassessment.mapping.api.incidents.RecordIncident;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.ledger.Thing;

/** Incidents and people's parts in them, through the door, on a real server and database. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-MAP-06")
class IncidentsIT {
  private static final String SUPERVISOR = "ruth.adeyemi";
  private static final Source LOG = Sources.said("Police log", Reliability.DOCUMENTED);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 18);

  @Inject private CaseForTests example;
  @Inject private Incidents incidents;
  @Inject private Contexts contexts;
  @Inject private Undoing undoing;
  @Inject private Clock clock;
  private AssessmentId assessment;
  private List<Long> people;

  @BeforeEach
  void aCaseIsThere() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
    people = example.peopleOf(assessment);
  }

  @Test
  void onePersonIsBothInTheSameIncidentAndNeitherInAnother() throws Exception {
    long park = record("Pictures passed on", placeId());
    long bus = record("A push on the bus", null);
    add(park, people.get(0), HarmPart.HARMED);
    add(park, people.get(0), HarmPart.SAID_TO_HAVE_HARMED);
    add(bus, people.get(1), HarmPart.HARMED);
    assertThrows(NotAccepted.class, () -> add(park, people.get(0), HarmPart.HARMED));

    IncidentView pictures = one(park);
    assertEquals(people.get(0), pictures.harmed().get(0).person().personId());
    assertEquals(people.get(0), pictures.saidToHaveHarmed().get(0).person().personId());
    assertEquals("Example Park", pictures.place());
    assertEquals(List.of(), one(bus).saidToHaveHarmed());
    assertEquals(null, one(bus).place());
    assertEquals(List.of(one(bus), one(park)), list());
  }

  @Test
  @Tag("R-MAP-09")
  void anIncidentIsTakenBackWithItsPartsAndOneUndoBringsAllOfItBack() throws Exception {
    long incident = record("Pictures passed on", null);
    add(incident, people.get(0), HarmPart.HARMED);
    add(incident, people.get(1), HarmPart.SAID_TO_HAVE_HARMED);
    List<String> before = told();
    takeBack(LEAD, incident);
    assertEquals(List.of(), told());
    assertThrows(NoSuchRecord.class, () -> one(incident));

    undoing.undo(LEAD, assessment);
    assertEquals(before, told());
    undoing.redo(LEAD, assessment);
    assertEquals(List.of(), told());
    undoing.undo(LEAD, assessment);
    assertEquals(before, told());
  }

  @Test
  @Tag("R-MAP-09")
  void everyActIsUndoneAndDoneAgainAndTheRecordKnowsWhatItHeld() throws Exception {
    ArrayList<List<String>> was = new ArrayList<>(List.of(told()));
    ArrayList<Instant> when = new ArrayList<>(List.of(clock.instant()));
    long incident = record("Pictures passed on", null);
    note(was, when);
    long part = add(incident, people.get(0), HarmPart.HARMED);
    note(was, when);
    correctPart(part, HarmPart.SAID_TO_HAVE_HARMED);
    note(was, when);
    IncidentView read = one(incident);
    run(
        LEAD,
        () ->
            incidents.correct(
                new CorrectIncident(
                    assessment, incident, read.statement(), said("At the park", null), "More")));
    note(was, when);
    takeBackPart(LEAD, part);
    note(was, when);
    for (int at = was.size() - 2; at >= 0; at--) {
      Thing thing = undoing.undo(LEAD, assessment).thing();
      assertEquals(at == 0 || at == 3 ? Thing.INCIDENT : Thing.HARM, thing);
      assertEquals(was.get(at), told());
    }
    for (int at = 1; at < was.size(); at++) {
      undoing.redo(LEAD, assessment);
      assertEquals(was.get(at), told());
    }
    for (int at = 0; at < was.size(); at++) {
      AsAt then = new AsAt(when.get(at), example.today());
      assertEquals(was.get(at), told(as(LEAD, () -> incidents.incidents(assessment, then))));
    }
  }

  private void note(List<List<String>> was, List<Instant> when) throws Exception {
    was.add(told());
    when.add(clock.instant());
  }

  @Test
  void anEarlierDayDoesNotKnowWhatHadNotHappenedYet() throws Exception {
    record("Pictures passed on", null);
    AsAt before = new AsAt(clock.instant(), DAY.minusDays(1));
    assertEquals(List.of(), as(LEAD, () -> incidents.incidents(assessment, before)));
    AsAt on = new AsAt(clock.instant(), DAY);
    assertEquals(1, as(LEAD, () -> incidents.incidents(assessment, on)).size());
  }

  @Test
  @Tag("R-MAP-09")
  void undoLeavesNoPartWithoutItsIncident() throws Exception {
    long incident = record("Pictures passed on", null);
    long part = add(SUPERVISOR, incident, people.get(0), HarmPart.HARMED);
    assertThrows(StandsInTheWay.class, () -> undoing.undo(LEAD, assessment));
    assertEquals(1, one(incident).parts().size());

    takeBackPart(SUPERVISOR, part);
    takeBack(LEAD, incident);
    assertThrows(StandsInTheWay.class, () -> undoing.undo(SUPERVISOR, assessment));
    assertEquals(List.of(), told());
    assertThrows(ChangedMeanwhile.class, () -> add(incident, people.get(0), HarmPart.HARMED));
  }

  @Test
  void whatDoesNotFitIsRefusedWithEveryReason() throws Exception {
    IncidentSaid empty = new IncidentSaid("", null, " ", LOG, example.today().plusDays(1), DAY);
    NotAccepted refusal =
        assertThrows(
            NotAccepted.class,
            () -> as(LEAD, () -> incidents.record(new RecordIncident(assessment, empty))));
    assertEquals(
        List.of("name", "what", "from", "to"),
        refusal.reasons().stream().map(Reason::field).toList());
    long incident = record("Pictures passed on", null);
    assertEquals(
        List.of("person", "part"),
        assertThrows(NotAccepted.class, () -> add(incident, null, null)).reasons().stream()
            .map(Reason::field)
            .toList());
  }

  @Test
  void onlyPeopleAndPlacesOfTheAssessmentAreNamed() throws Exception {
    assertThrows(NoSuchRecord.class, () -> record("Elsewhere", 1_000_000L));
    long incident = record("Pictures passed on", null);
    assertThrows(NoSuchRecord.class, () -> add(incident, 1_000_000L, HarmPart.HARMED));
    AssessmentId other = example.begun();
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> incidents.incident(other, incident)));
  }

  @Test
  @Tag("R-LEG-01")
  void nothingIsRecordedBeforeTheLawfulBasis() throws Exception {
    AssessmentId early = example.referred();
    RecordIncident command = new RecordIncident(early, said("Pictures passed on", null));
    assertThrows(StandsInTheWay.class, () -> as(LEAD, () -> incidents.record(command)));
  }

  @Test
  @Tag("R-ACC-02")
  void whoIsNotNamedReadsNothing() {
    assertThrows(NoSuchRecord.class, () -> as(OUTSIDER, () -> incidents.incidents(assessment)));
  }

  private static IncidentSaid said(String name, Long place) {
    return new IncidentSaid(name, place, "They were sent to others.", LOG, DAY, null);
  }

  private long record(String name, Long place) throws Exception {
    return as(LEAD, () -> incidents.record(new RecordIncident(assessment, said(name, place))));
  }

  private long add(long incident, Long person, HarmPart part) throws Exception {
    return add(LEAD, incident, person, part);
  }

  private long add(String who, long incident, Long person, HarmPart part) throws Exception {
    HarmSaid said = new HarmSaid(part, "It was in the log", LOG);
    return as(who, () -> incidents.addPart(new AddPart(assessment, incident, person, said)));
  }

  private void correctPart(long part, HarmPart better) throws Exception {
    HarmView read = as(LEAD, () -> incidents.part(assessment, part));
    HarmSaid said = new HarmSaid(better, "", Sources.own(people.get(1)));
    run(
        LEAD,
        () ->
            incidents.correctPart(
                new CorrectPart(assessment, part, read.statement(), said, "They told us")));
  }

  private void takeBackPart(String who, long part) throws Exception {
    HarmView read = as(who, () -> incidents.part(assessment, part));
    TakeBack command = new TakeBack(assessment, part, read.statement(), "A mix-up");
    run(who, () -> incidents.takeBackPart(command));
  }

  private void takeBack(String who, long incident) throws Exception {
    TakeBack command = new TakeBack(assessment, incident, one(incident).statement(), "Twice");
    run(who, () -> incidents.takeBack(command));
  }

  private static void run(String who, Runnable act) throws Exception {
    as(
        who,
        () -> {
          act.run();
          return null;
        });
  }

  private long placeId() throws Exception {
    return as(LEAD, () -> contexts.list(assessment)).stream()
        .filter(c -> c.name().equals("Example Park"))
        .findFirst()
        .map(ContextView::contextId)
        .orElseThrow();
  }

  private IncidentView one(long incident) throws Exception {
    return as(LEAD, () -> incidents.incident(assessment, incident));
  }

  private List<IncidentView> list() throws Exception {
    return as(LEAD, () -> incidents.incidents(assessment));
  }

  private List<String> told() throws Exception {
    return told(list());
  }

  private static List<String> told(List<IncidentView> list) {
    return list.stream()
        .flatMap(
            i ->
                Stream.concat(
                    Stream.of(i.said().name()),
                    i.parts().stream()
                        .map(
                            p ->
                                p.person().personId()
                                    + " "
                                    + p.said().part()
                                    + " "
                                    + p.said().source().voice())))
        .toList();
  }
}
