package org.peerassessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.mapping.CaseForTests.LEAD;
import static org.peerassessment.mapping.CaseForTests.as;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;

/** A form that is sent again, after Back or by somebody else, adds nothing a second time. */
@ExtendWith(ArquillianExtension.class)
class SaidAlreadyIT {
  @Inject private CaseForTests example;
  @Inject private PeerMap map;
  @Inject private Contexts contexts;
  private AssessmentId assessment;
  private long one;
  private long other;

  @BeforeEach
  void anAssessmentWithTwoMembers() throws Exception {
    example.waitForDoors();
    assessment = example.begun();
    List<Long> people = example.peopleOf(assessment);
    one = people.get(0);
    other = people.get(1);
  }

  @Test
  @Tag("R-MAP-02")
  void theSameTieIsRefusedWhicheverOfTheTwoIsNamedFirst() throws Exception {
    tie(one, other, Friends.said(Direction.NONE, "Same form"));
    refused("personA", () -> tie(one, other, Friends.said(Direction.NONE, "Same form")));
    refused("personA", () -> tie(other, one, Friends.said(Direction.NONE, "Same form")));
    tie(one, other, Friends.said(Direction.NONE, "The same bus"));
    tie(one, other, Friends.said(Direction.A_TO_B, "Same form"));
    tie(other, one, Friends.said(Direction.A_TO_B, "Same form"));
    assertEquals(4, as(LEAD, () -> map.ties(assessment)).size());
  }

  @Test
  @Tag("R-MAP-08")
  void theSameUseOfAPlaceIsRefused() throws Exception {
    long park = as(LEAD, () -> contexts.add(assessment, Kind.NEIGHBOURHOOD, "Weir Park"));
    use(one, park, "Fridays");
    refused("person", () -> use(one, park, "Fridays"));
    use(one, park, "Saturdays");
    use(other, park, "Fridays");
    assertEquals(3, as(LEAD, () -> map.places(assessment)).size());
  }

  @Test
  @Tag("R-MAP-02")
  @Tag("R-MAP-08")
  void aFormThatIsSentManyTimesAtOnceAddsOneTieAndOneUse() throws Exception {
    long park = as(LEAD, () -> contexts.add(assessment, Kind.NEIGHBOURHOOD, "Weir Park"));
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      acts.add(() -> tie(one, other, Friends.said(Direction.NONE, "Same form")));
      acts.add(() -> tie(other, one, Friends.said(Direction.NONE, "Same form")));
      acts.add(() -> use(one, park, "Fridays"));
      acts.add(() -> use(one, park, "Fridays"));
    }
    assertEquals(2, accepted(acts));
    assertEquals(1, as(LEAD, () -> map.ties(assessment)).size());
    assertEquals(1, as(LEAD, () -> map.places(assessment)).size());
  }

  /** How many of them are accepted when all are done at once; the others are said already. */
  private static int accepted(List<Act> acts) throws Exception {
    ExecutorService clicks = Executors.newFixedThreadPool(acts.size());
    CyclicBarrier together = new CyclicBarrier(acts.size());
    try {
      List<Future<Boolean>> sent = new ArrayList<>();
      for (Act act : acts) {
        Callable<Boolean> click =
            () -> {
              together.await();
              try {
                act.done();
                return true;
              } catch (NotAccepted refused) {
                assertEquals("mapping.saidAlready", refused.reasons().get(0).key());
                return false;
              }
            };
        sent.add(clicks.submit(click));
      }
      int accepted = 0;
      for (Future<Boolean> one : sent) {
        accepted += one.get() ? 1 : 0;
      }
      return accepted;
    } finally {
      clicks.shutdownNow();
    }
  }

  private static void refused(String field, Act act) {
    NotAccepted refused = assertThrows(NotAccepted.class, act::done);
    assertEquals("mapping.saidAlready", refused.reasons().get(0).key());
    assertEquals(field, refused.reasons().get(0).field());
  }

  private interface Act {
    void done() throws Exception;
  }

  private void tie(long a, long b, TieSaid said) throws Exception {
    as(LEAD, () -> map.addTie(new AddTie(assessment, a, b, said)));
  }

  private void use(long person, long place, String times) throws Exception {
    UseSaid said =
        new UseSaid(
            times,
            "",
            "",
            Safety.MIXED,
            Sources.said("Warden", Reliability.FIRST_HAND),
            null,
            null);
    as(LEAD, () -> map.usePlace(new UsePlace(assessment, person, place, said)));
  }
}
