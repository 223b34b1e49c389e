package org.peerassessment.core.lawfulness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.ADA;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.closing.Closing;
import org.peerassessment.core.api.closing.Closing.NewClosing;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.framework.Bearing;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.core.api.framework.Evidence.NewEvidence;
import org.peerassessment.core.api.framework.Reliability;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.group.GroupTie;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.Define;
import org.peerassessment.core.api.group.PeerGroup.DefinitionView;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.TieSaid;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.lawfulness.PurposeChecks;
import org.peerassessment.core.api.lawfulness.PurposeChecks.NewCheck;
import org.peerassessment.core.api.lawfulness.Sharing;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.referral.CourseForTests;

/**
 * Assessments go their ways at random, through the doors: whatever happened before, mapping,
 * engagement and sharing are refused wherever no purpose is recorded or the assessment does not go
 * on, and nowhere else. {@link GatePropertyTest} goes through many more ways without a server.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("R-LEG-01")
@Tag("R-LEG-06")
class GateDoorsIT {
  private static final int STORIES = 10;
  private static final int STEPS = 7;
  private static final long SEED = 20_261_124;

  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private Agencies agencies;
  @Inject private LawfulBasis basis;
  @Inject private Screening screening;
  @Inject private PurposeChecks checks;
  @Inject private Closing closing;
  @Inject private PeerGroup group;
  @Inject private People people;
  @Inject private Contexts contexts;
  @Inject private Evidence evidence;
  @Inject private Sharing sharing;
  @Inject private Clock clock;

  private LocalDate today;
  private long school;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
    today = LocalDate.now(clock);
    school =
        as(ADA, agencies::list).stream()
            .filter(a -> a.name().equals("Hillside School"))
            .findFirst()
            .orElseThrow()
            .agencyId();
  }

  @Test
  void nothingGetsPastTheGateWhateverHappenedBefore() throws Exception {
    Random chance = new Random(SEED);
    int open = 0;
    int shut = 0;
    for (int story = 0; story < STORIES; story++) {
      AssessmentId id = cases.referred();
      List<Step> told = new ArrayList<>();
      for (int step = 0; step < STEPS; step++) {
        Step next = Step.values()[chance.nextInt(Step.values().length)];
        told.add(next);
        go(id, next, told);
        boolean expected = Step.leadTo(told);
        Map<String, Boolean> let = attempts(id);
        assertEquals(Set.of(expected), Set.copyOf(let.values()), () -> told + " " + let);
        open += expected ? 1 : 0;
        shut += expected ? 0 : 1;
      }
    }
    assertTrue(open > 5 && shut > 5, "open " + open + ", shut " + shut);
  }

  /** What happens to an assessment; the first two more often, so that some stories get far. */
  private enum Step {
    BASIS,
    CONFIRM,
    BASIS_ANEW,
    SCREEN_ON,
    SCREEN_OUT,
    STOP,
    CLOSE;

    /** Whether the gate is open after these steps, of which refused ones change nothing. */
    static boolean leadTo(List<Step> steps) {
      boolean purpose = false;
      boolean out = false;
      boolean gone = false;
      for (Step step : steps) {
        switch (step) {
          case BASIS, BASIS_ANEW -> purpose = true;
          case SCREEN_ON -> out = false;
          case SCREEN_OUT -> out = true;
          case STOP -> gone |= purpose;
          case CONFIRM -> gone &= !purpose;
          case CLOSE -> {
            return false;
          }
        }
      }
      return purpose && !out && !gone;
    }
  }

  private void go(AssessmentId id, Step step, List<Step> told) {
    // what was asked for by somebody joining is answered first, or closing would be refused
    if (step == Step.CLOSE && !as(AMINA, () -> checks.view(id)).open().isEmpty()) {
      told.remove(told.size() - 1);
      return;
    }
    happens(() -> doors(id, step));
  }

  private void doors(AssessmentId id, Step step) {
    switch (step) {
      case BASIS, BASIS_ANEW ->
          basis.record(
              new NewBasis(
                  id,
                  EnumSet.allOf(Purpose.class),
                  "Harm goes on.",
                  "Nothing less.",
                  today,
                  basis.view(id).version()));
      case SCREEN_ON ->
          screening.decide(CourseForTests.decision(id, true, today, screening.view(id).version()));
      case SCREEN_OUT ->
          screening.decide(CourseForTests.decision(id, false, today, screening.view(id).version()));
      case STOP, CONFIRM ->
          checks.record(
              new NewCheck(
                  id, step == Step.CONFIRM, "Ruth Adeyemi", today, "So it is.", today.plusDays(9)));
      case CLOSE -> closing.close(new NewClosing(id, today, "It is over.", ""));
    }
  }

  /** Whether each act of mapping, engagement or sharing is let happen. */
  private Map<String, Boolean> attempts(AssessmentId id) {
    Map<String, Boolean> let = new TreeMap<>();
    let.put("define", happens(() -> group.define(definition(id))));
    let.put("include", happens(() -> group.includeMember(member(id))));
    let.put("name a person", happens(() -> people.register(id, somebody())));
    let.put("name a place", happens(() -> contexts.add(id, Kind.SCHOOL, word())));
    let.put("add evidence", happens(() -> evidence.add(id, found())));
    let.put("share", happens(() -> sharing.share(id, school)));
    return let;
  }

  private static boolean happens(Runnable act) {
    try {
      does(AMINA, act);
      return true;
    } catch (StandsInTheWay refused) {
      return false;
    }
  }

  private Define definition(AssessmentId id) {
    return new Define(
        id,
        List.of(new TieSaid(GroupTie.SPEND_TIME_TOGETHER, "A teacher", "At lunch.")),
        "More.",
        latest(group.definitions(id)));
  }

  private static long latest(List<DefinitionView> definitions) {
    return definitions.isEmpty() ? 0 : definitions.get(0).id();
  }

  private IncludeMember member(AssessmentId id) {
    return new IncludeMember(id, Who.newlyNamed(somebody()), today, "A teacher", "Always there");
  }

  private NewEvidence found() {
    return new NewEvidence(
        "It is talked about.",
        "A teacher",
        Viewpoint.SCHOOL,
        today,
        Reliability.FIRST_HAND,
        Bearing.CONCERN,
        null,
        EnumSet.of(Element.DYNAMICS),
        null);
  }

  private static NewPerson somebody() {
    return new NewPerson(word(), "Invented", null);
  }

  private static String word() {
    return "W" + UUID.randomUUID().toString().substring(0, 8);
  }
}
