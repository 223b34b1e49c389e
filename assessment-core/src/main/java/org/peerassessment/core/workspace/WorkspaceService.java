package org.peerassessment.core.workspace;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.referral.Due;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.HeaderFact;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.api.workspace.Section.Standing;
import org.peerassessment.core.api.workspace.Workspace;
import org.peerassessment.core.api.workspace.WorkspaceView;
import org.peerassessment.core.api.workspace.WorkspaceView.Fact;
import org.peerassessment.core.api.workspace.WorkspaceView.Header;
import org.peerassessment.core.api.workspace.WorkspaceView.Line;
import org.peerassessment.core.api.workspace.WorkspaceView.StageView;
import org.peerassessment.core.lawfulness.PurposeGate;
import org.peerassessment.core.referral.AssessmentGuard;
import org.peerassessment.core.referral.AssessmentHead;
import org.peerassessment.core.referral.CaseLoad;
import org.peerassessment.core.referral.GoingOn;
import org.peerassessment.core.settings.SettingsBook;

/** Gathers head and tasks of one assessment. */
@Stateless
@Door
public class WorkspaceService implements Workspace {
  @Inject @Any private Instance<Section> sections;
  @Inject @Any private Instance<HeaderFact> facts;
  @Inject private CaseLoad cases;
  @Inject private GoingOn goingOn;
  @Inject private PurposeGate gate;
  @Inject private AccountNames names;
  @Inject private SettingsBook settings;
  @Inject private Clock clock;
  @Inject private Callers callers;
  @Inject private AssessmentGuard guard;

  @Override
  public WorkspaceView open(AssessmentId assessment) {
    List<Section> all = sections.stream().sorted(Comparator.comparingInt(Section::order)).toList();
    LocalDate closedOn = goingOn.closedOn(assessment.value()).orElse(null);
    List<Blocker> stops = BeforeBeginning.blockers(gate.stops(assessment));
    List<StageView> stages =
        Arrays.stream(Section.Stage.values())
            .map(stage -> new StageView(stage, lines(assessment, stage, all, stops, closedOn)))
            .toList();
    return new WorkspaceView(header(assessment, closedOn), stages);
  }

  private static List<Line> lines(
      AssessmentId id,
      Section.Stage stage,
      List<Section> all,
      List<Blocker> stops,
      LocalDate closedOn) {
    return all.stream()
        .filter(section -> section.stage() == stage)
        .map(section -> new Line(section.key(), standing(section, id, stops, closedOn)))
        .toList();
  }

  /** Where an assessment does not go on, nothing takes anything new but what could mend that. */
  private static Standing standing(
      Section section, AssessmentId id, List<Blocker> stops, LocalDate closedOn) {
    Standing own = section.standing(id);
    if (closedOn != null) {
      return own.closed(BeforeBeginning.blocker(GoingOn.closed(closedOn)));
    }
    return stops.isEmpty() || section.opensWhenStopped() ? own : own.held(stops);
  }

  private Header header(AssessmentId assessment, LocalDate closedOn) {
    AssessmentHead head = cases.head(assessment);
    Map<Long, String> people = names.of(Set.of(head.leadId(), head.supervisorId()));
    Due due = Due.of(head.due(), LocalDate.now(clock), settings.daysNear());
    return new Header(
        assessment,
        head.number(),
        head.label(),
        head.concerns(),
        people.getOrDefault(head.leadId(), ""),
        people.getOrDefault(head.supervisorId(), ""),
        due.date(),
        due.state(),
        due.daysLeft(),
        facts(assessment),
        may(Permission.ASSESSMENT_WRITE, assessment),
        may(Permission.ASSESSMENT_STAFF, assessment),
        closedOn);
  }

  /** As the doors that write will decide: by the permission and by the part in this assessment. */
  private boolean may(Permission permission, AssessmentId assessment) {
    Caller caller = callers.current();
    return caller.may(permission) && guard.allows(caller, assessment, Guarded.Act.WRITE);
  }

  private List<Fact> facts(AssessmentId assessment) {
    return facts.stream()
        .sorted(Comparator.comparingInt(HeaderFact::order))
        .flatMap(
            fact -> fact.value(assessment).map(value -> new Fact(fact.label(), value)).stream())
        .toList();
  }
}
