package org.peerassessment.plan.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.analysis.Summary;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.plan.api.plan.ActionAnswers;
import org.peerassessment.plan.api.plan.PlanView;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.plan.api.task.TaskAnswers;
import org.peerassessment.plan.library.Intervention;
import org.peerassessment.plan.library.InterventionLibrary;
import org.peerassessment.plan.shared.MayPlan;
import org.peerassessment.plan.task.SentForms;
import org.peerassessment.plan.task.TaskActs;

/** The plan's door. */
@Stateless
@Door
public class PlansService implements Plans {
  @Inject private PlanViews views;
  @Inject private PlanStore store;
  @Inject private MayPlan mayPlan;
  @Inject private DirectWork directWork;
  @Inject private Summary summary;
  @Inject private InterventionLibrary library;
  @Inject private TaskActs tasks;
  @Inject private SentForms forms;
  @Inject private Clock clock;

  @Override
  public PlanView view(AssessmentId assessment) {
    return views.of(assessment);
  }

  @Override
  public void setOutcome(AssessmentId assessment, long concernId, long asRead, String outcome) {
    mayPlan.require(assessment);
    requireConcern(assessment, concernId);
    Optional<ConcernOutcome> said = store.outcome(assessment, concernId);
    said.ifPresent(o -> o.reword(asRead, outcome));
    if (said.isEmpty()) {
      store.add(new ConcernOutcome(assessment, concernId, outcome));
    }
  }

  @Override
  public long addAction(AssessmentId assessment, long concernId, ActionAnswers answers, UUID form) {
    mayPlan.require(assessment);
    requireConcern(assessment, concernId);
    directWork.require(assessment, answers);
    return forms.isFirst(assessment, form)
        ? add(assessment, concernId, answers, form)
        : store.addedBy(assessment, form).map(PlanAction::id).orElseThrow(NoSuchRecord::new);
  }

  private long add(AssessmentId assessment, long concernId, ActionAnswers answers, UUID form) {
    PlanAction action =
        new PlanAction(assessment, concernId, answers, chosen(answers), form, clock.instant());
    store.add(action);
    return action.id();
  }

  @Override
  public void changeAction(
      AssessmentId assessment, long actionId, long asRead, ActionAnswers answers) {
    mayPlan.require(assessment);
    PlanAction action = existing(assessment, actionId);
    directWork.require(assessment, answers);
    action.reword(asRead, answers, chosen(answers));
  }

  @Override
  public void dropAction(AssessmentId assessment, long actionId) {
    mayPlan.require(assessment);
    PlanAction action = existing(assessment, actionId);
    if (store.hasTasks(action)) {
      throw new StandsInTheWay(Reason.of("plan.actionHasTasks"));
    }
    store.drop(action);
  }

  @Override
  public long offerTask(AssessmentId assessment, long actionId, TaskAnswers answers, UUID form) {
    mayPlan.require(assessment);
    directWork.requireToOffer(assessment, existing(assessment, actionId));
    return tasks.offer(assessment, actionId, answers, form);
  }

  private PlanAction existing(AssessmentId assessment, long actionId) {
    return store.action(assessment, actionId).orElseThrow(NoSuchRecord::new);
  }

  private void requireConcern(AssessmentId assessment, long concernId) {
    if (summary.concerns(assessment).stream().noneMatch(c -> c.concernId() == concernId)) {
      throw new NoSuchRecord();
    }
  }

  private Intervention chosen(ActionAnswers answers) {
    return answers.interventionId() == null
        ? null
        : library.find(answers.interventionId()).orElse(null);
  }
}
