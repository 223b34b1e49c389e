package org.peerassessment.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.InsideTheCore.texts;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;
import static org.peerassessment.core.MarlowshireCouncil.ADA;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.people.MergePeople.Which;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.timeline.Timeline;
import org.peerassessment.core.api.timeline.Timeline.Answer;
import org.peerassessment.core.api.timeline.Timeline.Entry;

/** Merging and undoing are written down wherever they rewrite, and wait for one another. */
@ExtendWith(ArquillianExtension.class)
class MergesNotedIT {
  private static final int PATIENCE = 300;

  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private MergeFixture merged;
  @Inject private Merges merges;
  @Inject private Timeline timeline;
  @Inject private UserTransaction transaction;

  @Resource private ManagedExecutorService threads;

  private AssessmentId assessment;
  private AssessmentId second;
  private long jo;
  private long other;

  @BeforeEach
  void twoOfThemAreOne() throws Exception {
    council.opens();
    assessment = cases.lawful();
    second = cases.lawful();
    jo = merged.named(assessment, "Jo", "Sample");
    other = merged.named(second, "Joe", "Sample");
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-ACC-04")
  void eachAssessmentThatIsRewrittenTellsOfIt() throws Exception {
    merged.merge(assessment, jo, other, Which.THIS);
    assertEquals(List.of("Merges.merge"), acts(assessment));
    assertEquals(List.of("Merges.merge"), acts(second));
    assertEquals(List.of("WRITE " + id(LEAD)), audited(second, "Merges.merge"));
    assertEquals(List.of("WRITE " + id(LEAD)), audited(assessment, "Merges.merge"));
    Entry noted = entries(second).get(0);
    List<Answer> said = as(LEAD, () -> timeline.entry(second, noted.entryId())).answers();
    assertEquals(
        List.of("personId " + jo, "otherId " + other),
        said.stream().map(answer -> answer.name() + " " + answer.value()).toList(),
        "ids only");
    merged.undo();
    for (AssessmentId rewritten : List.of(assessment, second)) {
      assertEquals(List.of("Merges.undo", "Merges.merge"), acts(rewritten));
      assertEquals(List.of("WRITE " + id(ADA)), audited(rewritten, "Merges.undo"));
    }
  }

  private List<String> acts(AssessmentId of) throws Exception {
    return entries(of).stream().map(Entry::door).toList();
  }

  private List<Entry> entries(AssessmentId of) throws Exception {
    Timeline.Filter filter = new Timeline.Filter(Set.of("Merges"), null, null);
    return as(LEAD, () -> timeline.list(of, filter, 0)).found().rows();
  }

  private long id(String who) {
    return council.idOf(who);
  }

  private static List<String> audited(AssessmentId of, String door) throws Exception {
    return texts(
        "select concat(act, ' ', actor_id) from audit_entry where outcome = 'DONE'"
            + " and record_kind = 'assessment' and record_id = assessment_id and digest is not null"
            + " and door = '"
            + door
            + "' and assessment_id = "
            + of.value());
  }

  @Test
  @Tag("R-REF-08")
  @Tag("R-ACC-05")
  void undoingWaitsForAColleagueWhoMergesThePersonOnAndIsRefusedThen() throws Exception {
    merged.merge(assessment, jo, other, Which.THIS);
    long first = merged.latest();
    long third = merged.named(assessment, "Joseph", "Sample");
    transaction.begin();
    Future<?> undoing;
    try {
      merged.merge(assessment, third, jo, Which.THIS);
      undoing = threads.submit(() -> as(ADA, () -> merges.undo(first, "They are two")));
      waitsForALock();
    } finally {
      transaction.commit();
    }
    ExecutionException refused = assertThrows(ExecutionException.class, undoing::get);
    assertInstanceOf(StandsInTheWay.class, refused.getCause());
    assertEquals(third, merged.detail(second, other).person().personId(), "one person still");
  }

  private static void waitsForALock() throws Exception {
    String waiting =
        "select id from information_schema.processlist where id <> connection_id()"
            + " and info like '%for update%' and time_ms > 300";
    for (int i = 0; i < PATIENCE; i++) {
      if (!texts(waiting).isEmpty()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("Nobody waits");
  }
}
