package org.peerassessment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.startup.Readiness;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.shared.DataSources;
import org.peerassessment.plan.api.library.Interventions;
import org.peerassessment.plan.api.plan.ActionAnswers;
import org.peerassessment.plan.api.plan.Aim;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.plan.api.task.OwnerKind;
import org.peerassessment.plan.api.task.PartnerTasks;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.api.task.TaskId;
import org.peerassessment.plan.api.task.Tasks;

/** Marlow's assessment as far as a task that an agency has accepted, and who acts in it. */
@ApplicationScoped
public class PlanStory {
  static final String LEAD = "amina.okafor";
  static final String UNNAMED = "sam.hollis";
  static final String OWNER = "theo.brandt";
  static final String OTHER_AGENCY = "priya.lund";

  @Inject private DataSources dataSources;
  @Inject private Readiness readiness;
  @Inject private MarlowCase marlow;
  @Inject private Plans plans;
  @Inject private Tasks tasks;
  @Inject private PartnerTasks partnerTasks;
  @Inject private Interventions library;
  @Inject @Any private Instance<Section> sections;

  void waitForTheDoors() throws InterruptedException {
    for (int i = 0; i < 600 && !readiness.state().open(); i++) {
      Thread.sleep(100);
    }
    assertTrue(readiness.state().open(), () -> "closed: " + readiness.state().reason());
  }

  AssessmentId ready() throws Exception {
    AssessmentId id = marlow.referred();
    marlow.lawful(id);
    marlow.weighted(id);
    return id;
  }

  TaskId offered(AssessmentId id, Long agency) throws Exception {
    long concern = marlow.concern(id);
    long kind =
        as(LEAD, () -> library.list()).stream()
            .filter(i -> i.name().startsWith("Detached"))
            .findFirst()
            .orElseThrow()
            .interventionId();
    ActionAnswers answers = new ActionAnswers(kind, "By the courts", Aim.REDUCES_A_RISK);
    long action = as(LEAD, () -> plans.addAction(id, concern, answers, UUID.randomUUID()));
    TaskAnswers asked = asked(agency);
    UUID form = UUID.randomUUID();
    long task = as(LEAD, () -> plans.offerTask(id, action, asked, form));
    assertEquals(task, as(LEAD, () -> plans.offerTask(id, action, asked, form)));
    assertThrows(StandsInTheWay.class, () -> as(LEAD, () -> plans.dropAction(id, action)));
    return new TaskId(task);
  }

  TaskAnswers asked(Long agency) {
    return new TaskAnswers(
        "Detached work, Marlow Park",
        "Two evenings a week.",
        "Somebody older has been seen there.",
        agency == null ? OwnerKind.GUARDIAN : OwnerKind.WORKER,
        "Detached team leader",
        agency,
        marlow.today().plusDays(3));
  }

  TaskId accepted(AssessmentId id) throws Exception {
    TaskId task = offered(id, marlow.youthService());
    as(LEAD, () -> tasks.goneThrough(id, task.value(), marlow.today(), UUID.randomUUID()));
    as(OWNER, () -> partnerTasks.accept(task, UUID.randomUUID()));
    return task;
  }

  /** Lets its due date lie behind us, which no form does. */
  void overdue(TaskId task) throws SQLException {
    try (Connection connection = dataSources.application().getConnection();
        PreparedStatement past =
            connection.prepareStatement("UPDATE task SET due = '2026-01-15' WHERE id = ?")) {
      past.setLong(1, task.value());
      assertEquals(1, past.executeUpdate());
    }
  }

  Section.Standing section(AssessmentId id) throws Exception {
    Section section =
        sections.stream().filter(s -> s.key().equals("plan.plan")).findFirst().orElseThrow();
    return as(LEAD, () -> section.standing(id));
  }

  static <T> T as(String who, Callable<T> act) throws Exception {
    return RunAs.user(who, act);
  }

  static void as(String who, Runnable act) {
    RunAs.run(who, act);
  }
}
