package org.peerassessment.plan.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.plan.api.plan.ActionAnswers;
import org.peerassessment.plan.api.plan.Aim;
import org.peerassessment.plan.library.Intervention;

/**
 * One thing that the plan does about a concern: a kind of work of the library, what exactly, and
 * what for. It becomes tasks; until it has any it may be dropped.
 */
@Entity
@Table(name = "plan_action")
public class PlanAction {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "concern_id")
  private long concernId;

  @ManyToOne
  @JoinColumn(name = "intervention_id")
  private Intervention intervention;

  private String what;

  @Enumerated(EnumType.STRING)
  private Aim aim;

  @ElementCollection
  @CollectionTable(name = "action_member", joinColumns = @JoinColumn(name = "action_id"))
  @Column(name = "person_id")
  private Set<Long> memberIds = new HashSet<>();

  @Enumerated(EnumType.STRING)
  @Column(name = "direct_work")
  private TakingPart directWork;

  @Column(name = "form_key")
  private String formKey;

  @Column(name = "added_at")
  private Instant addedAt;

  @Version private long version;

  protected PlanAction() {}

  PlanAction(
      AssessmentId assessment,
      long concernId,
      ActionAnswers answers,
      Intervention chosen,
      UUID form,
      Instant now) {
    this.assessmentId = assessment.value();
    this.concernId = concernId;
    this.formKey = form.toString();
    this.addedAt = now;
    say(answers, chosen);
  }

  /**
   * @param asRead the version that the writer had before them
   * @param chosen the intervention that the answers name, or null if there is none
   */
  void reword(long asRead, ActionAnswers answers, Intervention chosen) {
    ChangedMeanwhile.unless(asRead, version);
    say(answers, chosen);
  }

  /**
   * @param chosen the intervention that the answers name, or null if there is none
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   */
  private void say(ActionAnswers answers, Intervention chosen) {
    boolean choosable = chosen != null && (!chosen.retired() || chosen == intervention);
    new Answers()
        .chosen("interventionId", answers.interventionId())
        .require(
            answers.interventionId() == null || choosable,
            "interventionId",
            "plan.interventionNotInLibrary")
        .text("what", answers.what(), Answers.LONG)
        .chosen("aim", answers.aim())
        .require(
            answers.memberIds().isEmpty() || direct(answers.directWork()),
            "directWork",
            "plan.action.howDirectly")
        .require(
            !answers.memberIds().isEmpty() || answers.directWork() == null,
            "memberIds",
            "plan.action.withWhom")
        .accept();
    intervention = chosen;
    what = answers.what().strip();
    aim = answers.aim();
    directWork = answers.directWork();
    memberIds.retainAll(answers.memberIds());
    memberIds.addAll(answers.memberIds());
  }

  private static boolean direct(TakingPart kind) {
    return kind != null && kind.direct();
  }

  long id() {
    return id;
  }

  boolean of(AssessmentId assessment) {
    return assessmentId == assessment.value();
  }

  long version() {
    return version;
  }

  long concernId() {
    return concernId;
  }

  Intervention intervention() {
    return intervention;
  }

  String what() {
    return what;
  }

  /** With whom it works directly; empty if with nobody. */
  Set<Long> memberIds() {
    return Set.copyOf(memberIds);
  }

  /** Which kind of direct work that is, or null. */
  TakingPart directWork() {
    return directWork;
  }

  long assessmentId() {
    return assessmentId;
  }

  Aim aim() {
    return aim;
  }
}
