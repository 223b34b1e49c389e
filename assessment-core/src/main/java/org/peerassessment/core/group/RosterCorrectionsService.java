package org.peerassessment.core.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.group.RosterCorrections;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;

/**
 * The door to corrections of the roster. They are open even where nothing new may be written: what
 * is wrong about a person is put right at any time.
 */
@Stateless
@Door
public class RosterCorrectionsService implements RosterCorrections {
  @Inject private GroupRepository groups;
  @Inject private Persons persons;
  @Inject private Hanging hanging;
  @Inject private RiskAsked risk;
  @Inject private AccountNames accounts;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void markMistaken(MarkMistaken command) {
    Roster roster = groups.rosterToChange(command.assessment());
    Membership membership = roster.membership(command.membershipId());
    boolean group = roster.everWasAGroup();
    membership.markMistaken(command, recorded());
    hanging.requireNotReliedOn(command.assessment(), roster, membership);
    risk.membershipMistaken(group, command.assessment(), membership.personId());
  }

  @Override
  public List<MistakenView> mistaken(AssessmentId assessment) {
    List<Membership> found = groups.roster(assessment).mistaken();
    Map<Long, String> names =
        persons.names(assessment, found.stream().map(Membership::personId).toList());
    Map<Long, String> by = accounts.of(found.stream().map(Membership::mistakenBy).toList());
    return found.stream()
        .map(m -> m.mistakenView(names.get(m.personId()), by.getOrDefault(m.mistakenBy(), "")))
        .toList();
  }

  @Override
  public void markLeftOutMistaken(MarkLeftOutMistaken command) {
    leftOut(command.assessment(), command.leftOutId()).markMistaken(command.why(), recorded());
  }

  @Override
  public List<MistakenLeftOutView> mistakenLeftOut(AssessmentId assessment) {
    List<LeftOut> found =
        groups.everLeftOut(assessment).stream().filter(LeftOut::isMistaken).toList();
    Map<Long, String> names =
        persons.names(assessment, found.stream().map(LeftOut::personId).toList());
    Map<Long, String> by = accounts.of(found.stream().map(LeftOut::mistakenBy).toList());
    return found.stream()
        .map(l -> l.mistakenView(names.get(l.personId()), by.getOrDefault(l.mistakenBy(), "")))
        .toList();
  }

  @Override
  public void correctReason(CorrectReason command) {
    Membership membership =
        groups.rosterToChange(command.assessment()).membership(command.membershipId());
    groups.add(
        membership.correctReason(
            new Better(command.version(), command.was(), command.reason(), command.why()),
            recorded()));
  }

  @Override
  public void correctLeftOutReason(CorrectLeftOutReason command) {
    groups.add(
        leftOut(command.assessment(), command.leftOutId())
            .correctReason(
                new Better(command.version(), command.was(), command.reason(), command.why()),
                recorded()));
  }

  @Override
  public List<ReasonBefore> reasonsBefore(AssessmentId assessment) {
    List<FormerReason> found = groups.reasonsBefore(assessment);
    Map<Long, String> by = accounts.of(found.stream().map(FormerReason::recordedBy).toList());
    return found.stream().map(r -> r.view(by.getOrDefault(r.recordedBy(), ""))).toList();
  }

  private LeftOut leftOut(AssessmentId assessment, long id) {
    return groups.leftOutToChange(assessment).stream()
        .filter(left -> left.id() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  private Recorded recorded() {
    return Recorded.by(callers.current(), clock);
  }
}
