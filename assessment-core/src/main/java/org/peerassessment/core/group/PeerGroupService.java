package org.peerassessment.core.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.group.KnownMember;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.lawfulness.PurposeChecks.Because;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.lawfulness.PurposeDrift;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The group's door: checks the gate, then hands over to definitions and the roster. */
@Stateless
@Door
public class PeerGroupService implements PeerGroup {
  @Inject private PurposeGate gate;
  @Inject private PurposeDrift drift;
  @Inject private GroupRepository groups;
  @Inject private Persons persons;
  @Inject private Hanging hanging;
  @Inject private RiskAsked risk;
  @Inject private AccountNames accounts;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public long define(Define command) {
    gate.requireBegun(command.assessment());
    Optional<Definition> before = groups.definitionToChange(command.assessment());
    ChangedMeanwhile.unless(command.latestRead(), before.map(Definition::id).orElse(0L));
    long id = groups.add(Definition.of(command, before.isPresent(), recorded())).id();
    if (before.isPresent()) {
      risk.definitionChanged(command.assessment());
    }
    return id;
  }

  @Override
  public List<DefinitionView> definitions(AssessmentId assessment) {
    List<Definition> found = groups.definitions(assessment);
    Map<Long, String> names = accounts.of(found.stream().map(Definition::recordedBy).toList());
    return found.stream().map(d -> d.view(names.getOrDefault(d.recordedBy(), ""))).toList();
  }

  @Override
  public long includeMember(IncludeMember command) {
    gate.requireBegun(command.assessment());
    Roster roster = groups.rosterToChange(command.assessment());
    roster.check(command, today());
    long personId = persons.resolve(command.assessment(), command.who());
    boolean widens = roster.everWasAGroup();
    long id = groups.add(roster.include(command, personId, recorded())).id();
    if (widens) {
      drift.ask(command.assessment(), Because.GROUP_WIDENED, "");
    }
    risk.memberIncluded(widens, command.assessment(), personId);
    return id;
  }

  @Override
  public void endMembership(EndMembership command) {
    gate.requireBegun(command.assessment());
    Roster roster = groups.rosterToChange(command.assessment());
    Membership membership = roster.membership(command.membershipId());
    boolean group = roster.everWasAGroup();
    membership.end(command, today(), clock.instant());
    hanging.requireNothing(command.assessment(), membership.personId());
    risk.membershipEnded(group, command.assessment(), membership.personId());
  }

  @Override
  public List<PeerGroup.ToSettle> hangingOn(AssessmentId assessment, long membershipId) {
    return hanging.on(assessment, groups.roster(assessment).membership(membershipId).personId());
  }

  @Override
  public long leaveOut(LeaveOut command) {
    gate.requireBegun(command.assessment());
    Roster roster = groups.rosterToChange(command.assessment());
    Roster.check(command, today());
    long personId = persons.resolve(command.assessment(), command.who());
    roster.requireNoMember(personId, command.on());
    return groups.add(new LeftOut(command, personId, recorded())).id();
  }

  @Override
  public List<MemberView> members(AssessmentId assessment) {
    return views(assessment, groups.roster(assessment).all());
  }

  @Override
  public List<MemberView> membersAt(AssessmentId assessment, LocalDate day) {
    return views(assessment, groups.roster(assessment).at(day));
  }

  @Override
  public List<KnownMember> membersKnownAt(AssessmentId assessment, Instant moment) {
    return groups.roster(assessment).knownAt(moment);
  }

  @Override
  public Set<Long> namedByMistake(AssessmentId assessment) {
    return groups.roster(assessment).namedByMistake();
  }

  @Override
  public int countMembersAt(AssessmentId assessment, LocalDate day) {
    return groups.roster(assessment).at(day).size();
  }

  @Override
  public List<LeftOutView> leftOut(AssessmentId assessment) {
    List<LeftOut> found = groups.leftOut(assessment);
    Map<Long, String> names =
        persons.names(assessment, found.stream().map(LeftOut::personId).toList());
    return found.stream().map(l -> l.view(names.get(l.personId()))).toList();
  }

  private List<MemberView> views(AssessmentId assessment, List<Membership> found) {
    Map<Long, String> names =
        persons.names(assessment, found.stream().map(Membership::personId).toList());
    return found.stream()
        .sorted(Comparator.comparing(Membership::runs).reversed())
        .map(m -> m.view(names.get(m.personId())))
        .toList();
  }

  private Recorded recorded() {
    return Recorded.by(callers.current(), clock);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
