package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.OUTSIDER;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.people.MergePeople;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.measures.Caveat;
import org.peerassessment.mapping.api.measures.ChangeSubgroup;
import org.peerassessment.mapping.api.measures.ConfirmSubgroup;
import org.peerassessment.mapping.api.measures.DissolveSubgroup;
import org.peerassessment.mapping.api.measures.Measures;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.measures.Prompt;
import org.peerassessment.mapping.api.measures.PromptKind;
import org.peerassessment.mapping.api.measures.Prompts;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.measures.SubgroupView.Version;
import org.peerassessment.mapping.api.measures.Subgroups;

/** Prompts and subgroups through their doors. */
@ExtendWith(ArquillianExtension.class)
class MeasuresIT {
  private static final String WHY = "They say so themselves.";

  @Inject private CaseForTests example;
  @Inject private PeerMap map;
  @Inject private Measures measures;
  @Inject private Subgroups subgroups;
  @Inject private People people;
  @Inject private Merges merges;

  private AssessmentId assessment;
  private long alex;
  private long dara;

  @BeforeEach
  void twoAreMembers() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
    alex = example.peopleOf(assessment).get(0);
    dara = example.peopleOf(assessment).get(1);
  }

  @Test
  @Tag("R-MAP-11")
  void whoStandsAloneAndWhoMayBeASubgroupIsAsked() throws Exception {
    assertEquals(List.of(PromptKind.NO_TIE), kinds(prompts()));
    long ravi = named("Ravi");
    tie(alex, ravi);
    tie(ravi, dara);
    tie(alex, dara);

    Prompts found = prompts();
    assertEquals(3, found.people());
    assertEquals(3, found.ties());
    assertEquals(List.of(PromptKind.POSSIBLE_SUBGROUP), kinds(found));
    Prompt group = found.found().get(0);
    assertEquals(Set.of(alex, dara, ravi), ids(group.people()));
    assertEquals(3, group.ties().size());
    assertEquals(
        List.of(Caveat.NOT_RECORDED, Caveat.ONE_INFORMANT, Caveat.SMALL_NUMBERS), group.caveats());
    assertEquals(
        List.of("AB", "DE", "RE"), group.people().stream().map(PersonShown::label).toList());

    confirm("The three", alex, dara, ravi);
    assertEquals(List.of(), prompts().found());
  }

  @Test
  @Tag("R-MAP-11")
  void aClosenessOutOfRangeIsRefused() {
    for (double wrong : List.of(0.0, 0.04, 1.01, -1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
      NotAccepted refusal =
          assertThrows(
              NotAccepted.class, () -> as(LEAD, () -> measures.prompts(assessment, wrong)));
      assertEquals("measures.closeness.range", refusal.reasons().get(0).key());
    }
  }

  @Test
  @Tag("R-MAP-11")
  void aSubgroupLivesWithoutLosingItsPast() throws Exception {
    long id = confirm("Park bench", alex, dara);
    long ravi = named("Ravi");
    Version first = subgroup(id).latest();
    as(LEAD, () -> done(() -> subgroups.change(change(id, first, "Bus stop", alex, ravi))));
    Version second = subgroup(id).latest();
    assertEquals("Bus stop", second.name());
    assertEquals(Set.of(alex, ravi), ids(second.members()));

    DissolveSubgroup dissolve =
        new DissolveSubgroup(assessment, id, second.statement(), "Nobody meets there now.");
    as(LEAD, () -> done(() -> subgroups.dissolve(dissolve)));
    SubgroupView gone = as(LEAD, () -> subgroups.list(assessment)).get(0);
    assertFalse(gone.isStanding());
    assertEquals(
        List.of("Nobody meets there now.", "Ravi has come."),
        gone.versions().stream().map(Version::whyEnded).toList());
    assertEquals(Set.of(alex, dara), ids(gone.versions().get(1).members()));
    assertFalse(gone.latest().by().isBlank());
    assertEquals(gone.latest().by(), gone.latest().endedBy());
    assertThrows(
        ChangedMeanwhile.class, () -> as(LEAD, () -> done(() -> subgroups.dissolve(dissolve))));
  }

  @Test
  @Tag("R-MAP-11")
  @Tag("R-ACC-05")
  void nobodyOverwritesWhatTheyHaveNotRead() throws Exception {
    long id = confirm("Park bench", alex, dara);
    Version read = subgroup(id).latest();
    as(LEAD, () -> done(() -> subgroups.change(change(id, read, "Bus stop", alex, dara))));
    assertThrows(
        ChangedMeanwhile.class,
        () -> as(LEAD, () -> done(() -> subgroups.change(change(id, read, "Late", alex, dara)))));
    assertEquals("Bus stop", subgroup(id).latest().name());
  }

  @Test
  @Tag("R-MAP-11")
  void everyAnswerThatDoesNotFitIsNamedAtOnce() throws Exception {
    NotAccepted refusal = assertThrows(NotAccepted.class, () -> confirm(" ", alex));
    assertEquals(
        List.of("name", "members"), refusal.reasons().stream().map(Reason::field).toList());
    confirm("Park bench", alex, dara);
    NotAccepted taken = assertThrows(NotAccepted.class, () -> confirm("park BENCH ", alex, dara));
    assertEquals("measures.subgroup.nameTaken", taken.reasons().get(0).key());
  }

  @Test
  @Tag("R-ACC-02")
  void strangersAreNeitherReachedNorReaching() throws Exception {
    AssessmentId other = example.begun();
    long id = confirm("Park bench", alex, dara);
    long stranger = example.peopleOf(other).get(0);

    assertThrows(NoSuchRecord.class, () -> confirm("Others", alex, stranger));
    assertThrows(NoSuchRecord.class, () -> as(LEAD, () -> subgroups.subgroup(other, id)));
    assertThrows(NoSuchRecord.class, () -> as(OUTSIDER, () -> subgroups.list(assessment)));
    assertThrows(NoSuchRecord.class, () -> as(OUTSIDER, () -> measures.prompts(assessment, 0.1)));
  }

  @Test
  @Tag("R-LEG-01")
  void noSubgroupIsNamedBeforeTheLawfulBasisIsRecorded() throws Exception {
    AssessmentId referred = example.referred();
    Set<Long> both = Set.copyOf(example.peopleOf(referred));
    List<Runnable> writes =
        List.of(
            () -> subgroups.confirm(new ConfirmSubgroup(referred, "Park bench", both, WHY)),
            () -> subgroups.change(new ChangeSubgroup(referred, 1, 1, "Bench", both, WHY, WHY)),
            () -> subgroups.dissolve(new DissolveSubgroup(referred, 1, 1, WHY)));
    for (Runnable write : writes) {
      assertThrows(StandsInTheWay.class, () -> as(LEAD, () -> done(write)));
    }
    assertTrue(as(LEAD, () -> subgroups.list(referred)).isEmpty());
  }

  @Test
  @Tag("R-REF-08")
  void whoIsNamedTwiceInASubgroupIsInItOnceAfterwards() throws Exception {
    long daria = named("Daria");
    long both = confirm("Both", dara, daria, alex);
    long one = confirm("One", daria, alex);
    long shown = as(LEAD, () -> merges.compare(assessment, dara, daria)).version();
    MergePeople merge =
        new MergePeople(
            assessment, dara, daria, shown, Which.THIS, null, Map.of(), "The school says so");
    as(LEAD, () -> done(() -> merges.merge(merge)));
    assertEquals(Set.of(alex, dara), ids(subgroup(both).latest().members()));
    assertEquals(Set.of(alex, dara), ids(subgroup(one).latest().members()));

    long latest = as("ada.quill", () -> merges.list(0)).rows().get(0).mergeId();
    as("ada.quill", () -> done(() -> merges.undo(latest, "They are two")));
    assertEquals(Set.of(alex, dara, daria), ids(subgroup(both).latest().members()));
    assertEquals(Set.of(alex, daria), ids(subgroup(one).latest().members()));
  }

  private long confirm(String name, Long... members) throws Exception {
    ConfirmSubgroup command = new ConfirmSubgroup(assessment, name, Set.of(members), WHY);
    return as(LEAD, () -> subgroups.confirm(command));
  }

  private ChangeSubgroup change(long id, Version read, String name, Long... members) {
    return new ChangeSubgroup(
        assessment, id, read.statement(), name, Set.of(members), WHY, "Ravi has come.");
  }

  private SubgroupView subgroup(long id) throws Exception {
    return as(LEAD, () -> subgroups.subgroup(assessment, id));
  }

  private Prompts prompts() throws Exception {
    return as(LEAD, () -> measures.prompts(assessment, 0.5));
  }

  private static List<PromptKind> kinds(Prompts prompts) {
    return prompts.found().stream().map(Prompt::kind).toList();
  }

  private static Set<Long> ids(List<PersonShown> shown) {
    Set<Long> ids = new HashSet<>();
    shown.forEach(person -> ids.add(person.personId()));
    return ids;
  }

  private long named(String givenName) throws Exception {
    return as(LEAD, () -> people.register(assessment, new NewPerson(givenName, "Example", null)));
  }

  private void tie(long one, long other) throws Exception {
    as(LEAD, () -> map.addTie(new AddTie(assessment, one, other, Friends.said())));
  }

  private static Void done(Runnable act) {
    act.run();
    return null;
  }
}
