package org.peerassessment.core.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.referral.CorrectReferral;
import org.peerassessment.core.api.referral.EarlierReferral;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.ReferralView;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.audit.Digests;
import org.peerassessment.core.context.ContextBook;
import org.peerassessment.core.context.Template;
import org.peerassessment.core.people.PeopleRegister;

/** Referrals about groups of young people. */
@Stateless
@Door
public class ReferralsService implements Referrals {
  @Inject private AssessmentRepository assessments;
  @Inject private AssessmentNumbers numbers;
  @Inject private PeopleRegister people;
  @Inject private ContextBook contexts;
  @Inject private Colleagues colleagues;
  @Inject private AccountNames names;
  @Inject private Digests digests;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void check(NewReferral command) {
    Long lead = leadOf(command);
    Long supervisor = command.supervisorUserId();
    Answers answers = ReferralAnswers.check(command, LocalDate.now(clock));
    answers
        .require(colleagues.mayLead(lead), "leadUserId", "referral.lead.practitioner")
        .chosen("supervisorUserId", supervisor)
        .require(
            supervisor == null || colleagues.maySupervise(supervisor),
            "supervisorUserId",
            "referral.supervisor.practiceSupervisor")
        .require(
            lead == null || !lead.equals(supervisor),
            "supervisorUserId",
            "referral.supervisor.notLead")
        .accept();
  }

  @Override
  public AssessmentId record(NewReferral command, UUID form) {
    SentForm sent = new SentForm(form, digests.of(command));
    Optional<Assessment> before = assessments.openedBy(sent);
    return new AssessmentId(
        before.isPresent()
            ? before.get().recordedOnce(sent, callers.current().userId())
            : open(command, sent));
  }

  private long open(NewReferral command, SentForm sent) {
    check(command);
    Caller caller = callers.current();
    Assessment assessment =
        assessments.keep(
            new Assessment(
                numbers.next(LocalDate.now(clock).getYear()),
                command,
                sent,
                leadOf(command),
                command.supervisorUserId(),
                new Act(caller.userId(), clock.instant())));
    long id = assessment.id();
    List<Template.Row> rows =
        command.contexts().stream().map(c -> new Template.Row(c.kind(), c.name())).toList();
    assessment.refersTo(
        command.named().stream().map(p -> people.name(id, p)).map(PersonView::personId).toList(),
        contexts.begin(id, rows));
    return id;
  }

  private Long leadOf(NewReferral command) {
    return command.leadUserId() == null ? callers.current().userId() : command.leadUserId();
  }

  @Override
  public ReferralView view(AssessmentId id) {
    Assessment assessment = assessments.get(id);
    ReferralDetails referral = assessment.referral();
    return new ReferralView(
        id,
        assessment.number(),
        assessment.label(),
        referral.referrerName(),
        referral.referrerRole(),
        referral.referrerAgency(),
        referral.received(),
        referral.route(),
        referral.otherRoute(),
        referral.cause(),
        referral.happenedFrom(),
        referral.happenedTo(),
        referral.whatHappened(),
        assessment.concerns(),
        contexts.of(id.value(), assessment.contexts()),
        people.of(id.value(), assessment.named()),
        assessment.recordedAt(),
        names.of(assessment.recordedBy()),
        earlier(assessment.earlier()));
  }

  private List<EarlierReferral> earlier(List<EarlierEntry> entries) {
    Map<Long, String> known =
        names.of(entries.stream().map(EarlierEntry::correctedBy).collect(Collectors.toSet()));
    return entries.stream().map(e -> e.view(known.getOrDefault(e.correctedBy(), ""))).toList();
  }

  @Override
  public void correct(CorrectReferral command) {
    Assessment assessment = assessments.locked(command.assessment());
    ReferralAnswers.checkCorrected(command.told(), command.reason(), LocalDate.now(clock)).accept();
    assessment.correct(
        command.told(),
        command.version(),
        command.reason(),
        new Act(callers.current().userId(), clock.instant()));
  }

  @Override
  public void reword(AssessmentId id, long version, String label, String concerns) {
    new Answers()
        .text("label", label, ReferralAnswers.LABEL)
        .text("concerns", concerns, Answers.LONG)
        .accept();
    assessments
        .locked(id)
        .reword(label, concerns, version, new Act(callers.current().userId(), clock.instant()));
  }
}
