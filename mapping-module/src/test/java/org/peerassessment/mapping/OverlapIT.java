package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.context.PlacesElsewhere;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PeopleElsewhere;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Elsewhere;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.api.overlap.Overlap;
import org.peerassessment.mapping.api.overlap.Overlaps;
import org.peerassessment.mapping.api.overlap.SharedWith;
import org.peerassessment.mapping.api.overlap.SharedWith.TiedPair;

/** What of a map is in other assessments: told to those on both, hinted at to others. */
@ExtendWith(ArquillianExtension.class)
class OverlapIT {
  /** Named by each test on what it says, and on nothing else. */
  private static final String SAM = "sam.hollis";

  @Inject private CaseForTests example;
  @Inject private Accounts accounts;
  @Inject private Staffing staffing;
  @Inject private People people;
  @Inject private PeopleElsewhere peopleElsewhere;
  @Inject private Contexts contexts;
  @Inject private PlacesElsewhere placesElsewhere;
  @Inject private PeerMap map;
  @Inject private Overlaps overlaps;

  private AssessmentId here;
  private long alex;
  private long dara;

  @BeforeEach
  void anAssessmentWithTwoMembers() throws Exception {
    example.waitForDoors();
    here = begun();
    alex = example.peopleOf(here).get(0);
    dara = example.peopleOf(here).get(1);
  }

  @Test
  @Tag("R-MAP-12")
  void whoIsNamedOnBothReadsWhatIsShared() throws Exception {
    String mill = "Old Mill " + UUID.randomUUID();
    AssessmentId other = begun();
    share(other, alex);
    share(other, dara);
    tie(here, alex, dara);
    tie(other, dara, alex);
    use(here, alex, place(here, "The  " + mill));
    place(other, mill.toUpperCase());
    name(here);
    name(other);

    Overlap found = overlap(SAM);
    assertFalse(found.more());
    SharedWith shared = found.shared().get(0);
    assertEquals(1, found.shared().size());
    assertEquals(other, shared.other().assessment());
    assertEquals("Example group", shared.other().label());
    assertTrue(shared.other().number().startsWith("PGA-"));
    assertEquals(List.of(alex, dara), ids(shared.people()));
    TiedPair pair = shared.ties().get(0);
    assertEquals(List.of(alex, dara), ids(List.of(pair.one(), pair.other())));
    assertEquals(1, shared.ties().size());
    assertEquals(List.of("The  " + mill), shared.places());
    assertEquals(found, overlap(LEAD));
  }

  @Test
  @Tag("R-MAP-12")
  @Tag("R-ACC-02")
  void whoIsNamedOnOneReadsTheSameHoweverMuchThereIsElsewhere() throws Exception {
    name(here);
    assertEquals(new Overlap(List.of(), false), overlap(SAM));

    AssessmentId first = begun();
    share(first, alex);
    Overlap one = overlap(SAM);
    assertEquals(new Overlap(List.of(), true), one);

    String mill = "Mill " + UUID.randomUUID();
    use(here, dara, place(here, mill));
    tie(here, alex, dara);
    for (int i = 0; i < 10; i++) {
      AssessmentId another = begun();
      share(another, alex);
      share(another, dara);
      tie(another, alex, dara);
      place(another, mill);
    }
    assertEquals(one, overlap(SAM));
    assertEquals(one.toString(), overlap(SAM).toString());
    assertEquals(one.hashCode(), overlap(SAM).hashCode());
    assertEquals(11, overlap(LEAD).shared().size());
    assertFalse(overlap(LEAD).more());
  }

  @Test
  @Tag("R-MAP-12")
  void ofThreeAssessmentsThoseOfTheReaderAreTold() throws Exception {
    AssessmentId readable = begun();
    AssessmentId hidden = begun();
    share(readable, alex);
    share(hidden, alex);
    share(hidden, dara);
    name(here);
    name(readable);

    Overlap found = overlap(SAM);
    assertTrue(found.more());
    assertEquals(List.of(readable), others(found));
    assertEquals(List.of(alex), ids(found.shared().get(0).people()));
    assertEquals(List.of(hidden, readable), others(overlap(LEAD)));
  }

  @Test
  @Tag("R-MAP-12")
  void aPlaceAloneIsFoundFromBothSides() throws Exception {
    String mill = "Weir " + UUID.randomUUID();
    name(here);
    AssessmentId other = begun();
    long used = place(other, "the " + mill);
    use(other, example.peopleOf(other).get(0), used);
    assertEquals(new Overlap(List.of(), false), overlap(SAM));
    place(here, mill);
    assertEquals(new Overlap(List.of(), true), overlap(SAM));
    assertEquals(List.of(mill), overlap(LEAD).shared().get(0).places());
    Overlap fromThere = as(LEAD, () -> overlaps.with(other));
    assertEquals(List.of("the " + mill), fromThere.shared().get(0).places());
  }

  @Test
  @Tag("R-MAP-12")
  void whatEveryAssessmentBeginsWithIsNoPlaceInCommon() throws Exception {
    begun();
    long school =
        as(LEAD, () -> contexts.list(here)).stream()
            .filter(context -> context.kind() == Kind.SCHOOL)
            .findFirst()
            .orElseThrow()
            .contextId();
    use(here, alex, school);
    assertEquals(new Overlap(List.of(), false), overlap(LEAD));
  }

  @Test
  @Tag("R-MAP-12")
  @Tag("R-ACC-02")
  void nobodyElseHearsAnything() throws Exception {
    share(begun(), alex);
    assertThrows(NoSuchRecord.class, () -> overlap(SAM));
    assertThrows(NotPermitted.class, () -> overlap("ada.quill"));
    assertThrows(NotPermitted.class, () -> overlap("karl.nyberg"));
    for (String nobody : List.of("ada.quill", "karl.nyberg")) {
      assertThrows(
          NotPermitted.class,
          () -> as(nobody, () -> peopleElsewhere.namedElsewhere(here, Set.of(alex))));
      assertThrows(
          NotPermitted.class,
          () -> as(nobody, () -> placesElsewhere.placesElsewhere(here, Set.of(1L))));
    }
  }

  @Test
  @Tag("R-ACC-02")
  void nobodyIsLookedForByAGuessedNumber() throws Exception {
    AssessmentId other = begun();
    long stranger = example.peopleOf(other).get(0);
    long strange = as(LEAD, () -> contexts.list(other)).get(0).contextId();
    assertEquals(
        Elsewhere.nowhere(),
        as(LEAD, () -> peopleElsewhere.namedElsewhere(here, Set.of(stranger))));
    assertEquals(
        Elsewhere.nowhere(),
        as(LEAD, () -> placesElsewhere.placesElsewhere(here, Set.of(strange))));
  }

  /** With no place of its own that another one has too. */
  private AssessmentId begun() throws Exception {
    AssessmentId begun = example.begun();
    as(
        LEAD,
        () -> {
          for (ContextView place : contexts.list(begun)) {
            if (place.name().equals("Example Park")) {
              String own = "Park " + UUID.randomUUID();
              contexts.rename(begun, place.contextId(), place.version(), own);
            }
          }
          return null;
        });
    return begun;
  }

  private Overlap overlap(String userName) throws Exception {
    return as(userName, () -> overlaps.with(here));
  }

  private void name(AssessmentId assessment) throws Exception {
    as(
        LEAD,
        () -> {
          Long sam =
              accounts.colleagues().stream()
                  .filter(c -> c.displayName().equals("Sam Hollis"))
                  .findFirst()
                  .orElseThrow()
                  .userId();
          staffing.name(assessment, sam, Involvement.READER, "Works with both groups.");
          return null;
        });
  }

  private void share(AssessmentId other, long person) throws Exception {
    NewPerson known = new NewPerson("As", "Known", null).knownAs(person);
    as(LEAD, () -> people.register(other, known));
  }

  private void tie(AssessmentId assessment, long one, long other) throws Exception {
    as(LEAD, () -> map.addTie(new AddTie(assessment, one, other, Friends.said())));
  }

  private long place(AssessmentId assessment, String name) throws Exception {
    return as(LEAD, () -> contexts.add(assessment, Kind.NEIGHBOURHOOD, name));
  }

  private void use(AssessmentId assessment, long person, long place) throws Exception {
    UseSaid said =
        new UseSaid(
            "Fridays",
            "",
            "",
            Safety.values()[0],
            Sources.said("Youth worker", Reliability.FIRST_HAND),
            null,
            null);
    as(LEAD, () -> map.usePlace(new UsePlace(assessment, person, place, said)));
  }

  private static List<AssessmentId> others(Overlap found) {
    return found.shared().stream().map(shared -> shared.other().assessment()).toList();
  }

  private static List<Long> ids(List<Who> people) {
    return people.stream().map(Who::personId).toList();
  }
}
