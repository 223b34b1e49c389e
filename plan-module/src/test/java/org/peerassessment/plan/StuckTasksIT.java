package org.peerassessment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.plan.PlanStory.LEAD;
import static org.peerassessment.plan.PlanStory.OWNER;
import static org.peerassessment.plan.PlanStory.as;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Agencies.AgencyView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.worklist.TeamWork;
import org.peerassessment.plan.api.task.PartnerTasks;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.TaskId;
import org.peerassessment.plan.api.task.Tasks;

/** Tasks that do not move, as a supervisor sees them, and the agencies they lie with. */
@ExtendWith(ArquillianExtension.class)
class StuckTasksIT {
  @Inject private Tasks tasks;
  @Inject private PartnerTasks partnerTasks;
  @Inject private Agencies agencies;
  @Inject private TeamWork teamWork;
  @Inject private PlanStory story;
  @Inject private MarlowCase marlow;

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    story.waitForTheDoors();
  }

  @Test
  @Tag("R-ACC-07")
  @Tag("R-ACC-10")
  void aTaskThatIsNotAnsweredLiesWithItsAgencyWhichIsNotRetired() throws Exception {
    AssessmentId id = story.ready();
    TaskId task = story.offered(id, marlow.youthService());
    assertTrue(stuckWith("Amina Okafor", task), "before they have gone through it");
    as(LEAD, () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()));
    assertTrue(stuckWith("Marlowshire Youth Service", task), "and then with the agency");
    long youthService = marlow.youthService();
    AgencyView youth = shown(youthService);
    StandsInTheWay needed =
        assertThrows(
            StandsInTheWay.class,
            () ->
                as("ada.quill", () -> agencies.retire(youth.agencyId(), youth.version(), "Gone")));
    assertTrue(needed.reasons().stream().anyMatch(r -> r.key().equals("task.keepsAgency")));
    as(OWNER, () -> partnerTasks.accept(task, UUID.randomUUID()));
    assertFalse(stuckWith("Marlowshire Youth Service", task), "accepted: it moves");
  }

  @Test
  @Tag("R-LEG-03")
  @Tag("R-ACC-10")
  void aTaskIsNotOfferedAgainToAnAgencyThatWasRetiredMeanwhile() throws Exception {
    AssessmentId id = story.ready();
    long agency = marlow.newAgency();
    marlow.emergency(id, agency, true);
    TaskId task = story.offered(id, agency);
    as(LEAD, () -> tasks.withdraw(id, task.value(), "They merge.", UUID.randomUUID()));
    marlow.emergency(id, agency, false);
    AgencyView shown = shown(agency);
    as("ada.quill", () -> agencies.retire(agency, shown.version(), "They merge."));
    long read = as(LEAD, () -> tasks.view(id, task.value(), 0)).latest();
    TaskAnswers again = story.asked(agency);
    NotAccepted refused =
        assertThrows(
            NotAccepted.class,
            () ->
                as(LEAD, () -> tasks.offerAgain(id, task.value(), read, again, UUID.randomUUID())));
    assertEquals("task.noSuchAgency", refused.reasons().get(0).key());
  }

  private AgencyView shown(long agency) throws Exception {
    return as("ada.quill", agencies::list).stream()
        .filter(a -> a.agencyId() == agency)
        .findFirst()
        .orElseThrow();
  }

  private boolean stuckWith(String who, TaskId task) throws Exception {
    return as(LEAD, teamWork::mine).stuck().stream()
        .filter(with -> with.who().equals(who))
        .flatMap(with -> with.waits().stream())
        .anyMatch(wait -> wait.page().endsWith("&t=" + task.value()));
  }
}
