package org.peerassessment.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.core.api.families.Consents;
import org.peerassessment.core.api.families.Consents.PersonConsent;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.plan.api.library.Interventions;
import org.peerassessment.plan.api.library.Interventions.InterventionView;
import org.peerassessment.plan.api.plan.ActionAnswers;
import org.peerassessment.plan.api.plan.Aim;
import org.peerassessment.plan.api.plan.PlanView.ActionMember;
import org.peerassessment.plan.api.plan.PlanView.ActionView;
import org.peerassessment.plan.api.plan.PlanView.ConcernPlan;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.FormKey;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/** One action: a new one for concern {@code c}, or the one named {@code n}. */
@Named
@RequestScoped
public class ActionPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private PlanPage plan;
  @Inject private Plans plans;
  @Inject private Interventions library;
  @Inject private Consents consents;
  @Inject private FormKey formKey;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private ActionView action;
  private ConcernPlan concern;
  private List<InterventionView> interventions;
  private Long interventionId;
  private String what;
  private Aim aim;
  private List<PersonConsent> members;
  private List<Long> memberIds = new ArrayList<>();
  private TakingPart directWork;

  @PostConstruct
  void open() {
    if (parameters.containsKey("n")) {
      action = plan.action(Numbers.recordId(parameters.get("n")));
      interventionId = action.interventionId();
      what = action.what();
      aim = action.aim();
      seen.at(action.version())
          .with("interventionId", interventionId)
          .with("what", what)
          .with("aim", aim);
      memberIds = new ArrayList<>(action.members().stream().map(ActionMember::personId).toList());
      directWork = action.directWork();
      seen.with("memberIds", memberIds).with("directWork", directWork);
    }
    concern =
        plan.concern(action == null ? Numbers.recordId(parameters.get("c")) : action.concernId());
    members = consents.list(assessment.getId()).stream().filter(PersonConsent::member).toList();
    interventions = library.list().stream().filter(this::choosable).toList();
  }

  private boolean choosable(InterventionView i) {
    return !i.retired() || action != null && action.interventionId() == i.interventionId();
  }

  public String save() {
    ActionAnswers answers =
        new ActionAnswers(interventionId, what, aim, Set.copyOf(memberIds), directWork);
    return forms.attempt(
        () -> {
          if (action == null) {
            plans.addAction(assessment.getId(), concern.concernId(), answers, formKey.get());
          } else {
            plans.changeAction(assessment.getId(), action.actionId(), seen.getShown(), answers);
          }
        },
        plan.next());
  }

  public String drop() {
    return forms.attempt(
        () -> plans.dropAction(assessment.getId(), action.actionId()),
        plan.next(),
        "plan.action.dropped");
  }

  public List<SelectItem> getOptions() {
    return interventions.stream().map(i -> new SelectItem(i.interventionId(), i.name())).toList();
  }

  public List<InterventionView> getInterventions() {
    return interventions;
  }

  /** Members with whom it may work directly. */
  public List<SelectItem> getMembers() {
    return members.stream().map(m -> new SelectItem(m.personId(), m.name())).toList();
  }

  /** Kinds of direct work. */
  public List<TakingPart> getDirectWorks() {
    return Stream.of(TakingPart.values()).filter(TakingPart::direct).toList();
  }

  public List<Long> getMemberIds() {
    return memberIds;
  }

  public void setMemberIds(List<Long> memberIds) {
    this.memberIds = memberIds == null ? new ArrayList<>() : memberIds;
  }

  public TakingPart getDirectWork() {
    return directWork;
  }

  public void setDirectWork(TakingPart directWork) {
    this.directWork = directWork;
  }

  public Aim[] getAims() {
    return Aim.values();
  }

  public ActionView getAction() {
    return action;
  }

  public ConcernPlan getConcern() {
    return concern;
  }

  public Long getInterventionId() {
    return interventionId;
  }

  public void setInterventionId(Long interventionId) {
    this.interventionId = interventionId;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public Aim getAim() {
    return aim;
  }

  public void setAim(Aim aim) {
    this.aim = aim;
  }
}
