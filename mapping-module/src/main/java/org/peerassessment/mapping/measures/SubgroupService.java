package org.peerassessment.mapping.measures;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.measures.ChangeSubgroup;
import org.peerassessment.mapping.api.measures.ConfirmSubgroup;
import org.peerassessment.mapping.api.measures.DissolveSubgroup;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.measures.Subgroups;
import org.peerassessment.mapping.ledger.EditLog;

/** The door of the subgroups. */
@Stateless
@Door
public class SubgroupService implements Subgroups {
  @Inject private SubgroupRepository repository;
  @Inject private SubgroupChecks checks;
  @Inject private MapOfToday map;
  @Inject private EditLog log;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public List<SubgroupView> list(AssessmentId assessment) {
    Map<Long, PersonShown> labels = map.labelled(assessment);
    return repository.list(assessment).stream()
        .map(subgroup -> SubgroupViews.view(subgroup, labels))
        .sorted(SubgroupViews.IN_ORDER)
        .toList();
  }

  @Override
  public SubgroupView subgroup(AssessmentId assessment, long subgroupId) {
    return SubgroupViews.view(repository.find(assessment, subgroupId), map.labelled(assessment));
  }

  @Override
  public long confirm(ConfirmSubgroup command) {
    Signed signed = begin(command.record());
    Confirmed confirmed = new Confirmed(command.name(), command.personIds(), command.why());
    checks.check(command.record(), confirmed);
    Subgroup subgroup = new Subgroup(command.record().value(), confirmed, signed);
    repository.add(subgroup);
    return subgroup.id();
  }

  @Override
  public void change(ChangeSubgroup command) {
    Signed signed = begin(command.record());
    Subgroup subgroup = repository.find(command.record(), command.subgroupId());
    Confirmed better = new Confirmed(command.name(), command.personIds(), command.why());
    checks.check(command.record(), subgroup, better, command.whyChanged());
    subgroup.change(command.statement(), better, command.whyChanged(), signed);
    repository.save();
  }

  @Override
  public void dissolve(DissolveSubgroup command) {
    Signed signed = begin(command.record());
    Subgroup subgroup = repository.find(command.record(), command.subgroupId());
    new Answers().text("why", command.why(), Answers.LONG).accept();
    subgroup.dissolve(command.statement(), command.why(), signed);
    repository.save();
  }

  /** No mapping before the lawful basis is recorded (guidance, principles: legal). */
  private Signed begin(AssessmentId assessment) {
    log.begin(assessment);
    return new Signed(clock.instant(), callers.current().userId(), callers.current().displayName());
  }
}
