package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.EndMembership;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.group.RosterCorrections.MarkMistaken;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.reassessment.RiskQuestions.Answer;
import org.peerassessment.core.api.reassessment.RiskQuestions.Outcome;
import org.peerassessment.core.api.reassessment.RiskQuestions.Seen;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapTables;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapViews;

/** The map as known at an instant: whatever is changed later, it answers as it answered then. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-MAP-14")
class LookBackIT {
  @Inject private CaseForTests example;
  @Inject private PeerGroup group;
  @Inject private RosterCorrections corrections;
  @Inject private RiskQuestions questions;
  @Inject private Contexts contexts;
  @Inject private MapViews views;
  @Inject private PeerMap map;
  @Inject private Clock clock;
  private AssessmentId assessment;
  private int told;

  @BeforeEach
  void aCaseIsThere() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
  }

  /** What the map answered of an instant at that instant. */
  private record Pin(Instant at, MapView view, List<String> members, MapTables tables) {}

  private enum Act {
    INCLUDE,
    END,
    MISTAKE,
    ADD_PLACE,
    USE_PLACE
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whateverIsChangedLaterAPinnedMapStaysWhatItWas(long seed) throws Exception {
    Random chance = new Random(seed);
    Map<Act, Integer> done = new EnumMap<>(Act.class);
    List<Pin> pins = new ArrayList<>(List.of(pin(clock.instant())));
    for (int i = 0; i < 16; i++) {
      Act act = Act.values()[chance.nextInt(Act.values().length)];
      if (does(act, chance, i)) {
        done.merge(act, 1, Integer::sum);
      }
      pins.add(pin(clock.instant()));
    }
    assertEquals(Act.values().length, done.size(), () -> "Each act was done: " + done);
    for (Pin pin : pins) {
      assertEquals(pin, pin(pin.at()), () -> "at " + pin.at());
    }
  }

  @Test
  void anEndThatIsRecordedLaterIsNotOnItEvenIfItLiesBefore() throws Exception {
    LocalDate yesterday = example.today().minusDays(1);
    long lee = include("Lee", example.today().minusDays(9));
    Instant then = clock.instant();
    end(lee, yesterday);

    assertEquals(3, members(then).size());
    assertEquals(2, members(clock.instant()).size());
    assertEquals(null, point(view(then), lee).belongs().get(0).to());
    assertEquals(yesterday, point(view(clock.instant()), lee).belongs().get(0).to());
  }

  @Test
  void whoProvedAMistakeLaterIsStillOnIt() throws Exception {
    long lee = include("Lee", example.today());
    Instant then = clock.instant();
    mistake(lee);

    assertTrue(point(view(then), lee).member());
    assertEquals(3, members(then).size());
    assertEquals(2, members(clock.instant()).size());
  }

  @Test
  void placesThatWereKnownThenAreOnItAlthoughNobodyUsedThem() throws Exception {
    Instant then = clock.instant();
    as(LEAD, () -> contexts.add(assessment, Kind.ONLINE, "Since then App"));

    assertTrue(places(view(then)).contains("Example Park"));
    List<String> now = new ArrayList<>(places(view(then)));
    now.add("Since then App");
    assertEquals(now, places(view(clock.instant())));
    assertEquals(now, places(view(null)));
  }

  private boolean does(Act act, Random chance, int step) throws Exception {
    List<MemberView> running =
        as(LEAD, () -> group.members(assessment)).stream().filter(MemberView::runs).toList();
    MemberView one = running.isEmpty() ? null : running.get(chance.nextInt(running.size()));
    LocalDate day = example.today().minusDays(chance.nextInt(5));
    switch (act) {
      case INCLUDE -> include("Given" + step, day);
      case ADD_PLACE -> as(LEAD, () -> contexts.add(assessment, Kind.OTHER, "Place " + step));
      case USE_PLACE -> use(chance);
      case END -> {
        if (one != null) {
          end(one.personId(), example.today());
        }
      }
      case MISTAKE -> {
        if (one != null) {
          mistake(one.personId());
        }
      }
    }
    return one != null || act != Act.END && act != Act.MISTAKE;
  }

  private long include(String name, LocalDate from) throws Exception {
    NewPerson person = new NewPerson(name, "Beispiel", null);
    IncludeMember command =
        new IncludeMember(assessment, Who.newlyNamed(person), from, "A tutor", "Named by all");
    long id = as(LEAD, () -> group.includeMember(command));
    return as(LEAD, () -> group.members(assessment)).stream()
        .filter(member -> member.membershipId() == id)
        .findFirst()
        .orElseThrow()
        .personId();
  }

  private void end(long person, LocalDate to) throws Exception {
    settle();
    EndMembership command = new EndMembership(assessment, membership(person), to, "Moved away");
    as(LEAD, () -> done(() -> group.endMembership(command)));
  }

  private void mistake(long person) throws Exception {
    settle();
    MarkMistaken command = new MarkMistaken(assessment, membership(person), "A mix-up");
    as(LEAD, () -> done(() -> corrections.markMistaken(command)));
  }

  /** A membership does not end while it is open whether the risk has changed. */
  private void settle() throws Exception {
    List<Seen> open =
        as(LEAD, () -> questions.open(assessment)).questions().stream()
            .map(question -> new Seen(question.id(), question.version()))
            .toList();
    if (!open.isEmpty()) {
      Answer answer = new Answer(assessment, open, Outcome.UNCHANGED, "Nothing new", null);
      as(LEAD, () -> done(() -> questions.answer(answer)));
    }
  }

  private long membership(long person) throws Exception {
    return as(LEAD, () -> group.members(assessment)).stream()
        .filter(member -> member.personId() == person)
        .findFirst()
        .orElseThrow()
        .membershipId();
  }

  private void use(Random chance) throws Exception {
    List<Long> people = example.peopleOf(assessment);
    List<ContextView> places =
        as(LEAD, () -> contexts.list(assessment)).stream()
            .filter(context -> context.kind() != Kind.PEER_GROUP)
            .toList();
    UseSaid said =
        new UseSaid(
            "Day " + ++told,
            "",
            "",
            Safety.MIXED,
            Sources.said("Warden", Reliability.FIRST_HAND),
            null,
            null);
    UsePlace command =
        new UsePlace(
            assessment,
            people.get(chance.nextInt(people.size())),
            places.get(chance.nextInt(places.size())).contextId(),
            said);
    as(LEAD, () -> map.usePlace(command));
  }

  private Pin pin(Instant at) throws Exception {
    return new Pin(at, view(at), members(at), tables(at));
  }

  private MapTables tables(Instant known) throws Exception {
    Asked asked = new Asked(known, null, null);
    return as(LEAD, () -> views.tables(assessment, asked, example.today()));
  }

  private MapView view(Instant known) throws Exception {
    return as(LEAD, () -> views.view(assessment, new Asked(known, null, null)));
  }

  private List<String> members(Instant known) throws Exception {
    return as(LEAD, () -> map.people(assessment, new AsAt(known, example.today()))).stream()
        .filter(PersonOnMap::member)
        .map(person -> person.who().name())
        .toList();
  }

  private static List<String> places(MapView view) {
    return view.points().stream().filter(p -> !p.person()).map(MapView.Point::label).toList();
  }

  private static MapView.Point point(MapView view, long person) {
    return view.points().stream()
        .filter(point -> point.id().equals("p" + person))
        .findFirst()
        .orElseThrow();
  }

  private static boolean done(Runnable act) {
    act.run();
    return true;
  }
}
