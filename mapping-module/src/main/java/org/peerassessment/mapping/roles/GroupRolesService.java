package org.peerassessment.mapping.roles;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.roles.CorrectRole;
import org.peerassessment.mapping.api.roles.GroupRoles;
import org.peerassessment.mapping.api.roles.RoleSaid;
import org.peerassessment.mapping.api.roles.RoleView;
import org.peerassessment.mapping.api.roles.StateRole;
import org.peerassessment.mapping.ledger.EditLog;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Now;
import org.peerassessment.mapping.ledger.SharedActs;
import org.peerassessment.mapping.ledger.Turn;
import org.peerassessment.mapping.map.Choices;
import org.peerassessment.mapping.map.Company;
import org.peerassessment.mapping.map.Surroundings;

/** The door of roles in the group. */
@Stateless
@Door
public class GroupRolesService implements GroupRoles {
  private static final Comparator<RoleView> BY_NAMES =
      Comparator.comparing((RoleView r) -> r.person().name()).thenComparing(RoleView::roleId);

  @Inject private RoleRepository repository;
  @Inject private Surroundings surroundings;
  @Inject private Choices choices;
  @Inject private EditLog log;
  @Inject private SharedActs acts;
  @Inject private Now now;

  @Override
  public List<RoleView> roles(AssessmentId assessment) {
    return roles(assessment, now.get());
  }

  @Override
  public List<RoleView> roles(AssessmentId assessment, AsAt when) {
    Company company = surroundings.company(assessment, when.on());
    return repository.roles(assessment, when.known()).stream()
        .map(s -> view(s, company, when.on()))
        .sorted(BY_NAMES)
        .toList();
  }

  @Override
  public RoleView role(AssessmentId assessment, long roleId) {
    RoleStatement stands =
        repository.role(assessment, roleId).standing().orElseThrow(NoSuchRecord::new);
    return view(stands, surroundings.company(assessment, today()), today());
  }

  private static RoleView view(RoleStatement statement, Company company, LocalDate on) {
    return new RoleView(
        statement.role().id(),
        statement.id(),
        company.who(statement.role().personId()),
        statement.said(),
        statement.held().holds(on),
        statement.recordedAt());
  }

  @Override
  public List<Past<RoleSaid>> history(AssessmentId assessment, long roleId) {
    return repository.role(assessment, roleId).past();
  }

  @Override
  public long state(StateRole command) {
    Entry entry = log.begin(command.record());
    RoleAnswers.check(new Answers().chosen("person", command.person()), command.said(), today())
        .accept();
    requireNamed(command.record(), command.person(), command.said());
    Choices.requireRoom(repository.count(command.record()), 1);
    RoleInGroup role =
        new RoleInGroup(command.record().value(), command.person(), command.said(), entry);
    repository.add(role);
    log.enter(command.record(), Act.STATE, role.beginning(), entry);
    return role.id();
  }

  @Override
  public void correct(CorrectRole command) {
    Entry entry = log.begin(command.record());
    RoleInGroup role = repository.role(command.record(), command.roleId());
    RoleAnswers.check(new Answers(), command.said(), today())
        .optionalText("why", command.why(), Answers.LONG)
        .accept();
    requireNamed(command.record(), null, command.said());
    Turn turn = role.correct(command.statement(), command.said(), command.why(), entry);
    log.enter(command.record(), Act.CORRECT, turn, entry);
  }

  @Override
  public void end(End command) {
    Entry entry = log.begin(command.record());
    acts.end(command, repository.role(command.record(), command.id()), entry);
  }

  @Override
  public void takeBack(TakeBack command) {
    Entry entry = log.begin(command.record());
    acts.takeBack(command, repository.role(command.record(), command.id()), entry);
  }

  private void requireNamed(AssessmentId assessment, Long person, RoleSaid said) {
    choices.requireNamed(assessment, today(), person, said.source().informant().person());
  }

  private LocalDate today() {
    return now.get().on();
  }
}
