package org.peerassessment.core.lawfulness;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.referral.GoingOn;
import org.peerassessment.core.referral.ReferralDay;

/** The lawful basis of assessments. */
@Stateless
@Door
public class LawfulBasisService implements LawfulBasis {
  @Inject private LawfulnessRepository repository;
  @Inject private PurposeGate gate;
  @Inject private GoingOn goingOn;
  @Inject private ReferralDay referralDay;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public void record(NewBasis command) {
    goingOn.requireNotClosed(command.assessment());
    goingOn.hold(command.assessment());
    ChangedMeanwhile.unless(
        command.version(), repository.bases(command.assessment().value()).size());
    check(command, referralDay.of(command.assessment()), LocalDate.now(clock)).accept();
    PolicyVersion policy =
        repository
            .inForceAt(command.talkedThrough())
            .orElseThrow(
                () ->
                    new StandsInTheWay(
                        Reason.about(
                            "talkedThrough",
                            "lawfulness.policy.noneInForce",
                            command.talkedThrough())));
    repository.keep(new BasisEntry(command, policy, callers.current().userId(), clock.instant()));
  }

  /** What a lawful basis must say; it is not talked through before there is a referral. */
  static Answers check(NewBasis command, LocalDate received, LocalDate today) {
    return new Answers()
        .someChosen("purposes", command.purposes())
        .text("whyNecessary", command.whyNecessary(), Answers.LONG)
        .text("whyProportionate", command.whyProportionate(), Answers.LONG)
        .date("talkedThrough", command.talkedThrough())
        .require(
            command.talkedThrough() == null || !command.talkedThrough().isBefore(received),
            "talkedThrough",
            "lawfulness.basis.beforeReferral",
            received)
        .notAfter("talkedThrough", command.talkedThrough(), today);
  }

  @Override
  public BasisView view(AssessmentId assessment) {
    List<BasisEntry> entries = repository.bases(assessment.value());
    Map<Long, String> recorders =
        names.of(entries.stream().map(BasisEntry::recordedBy).collect(Collectors.toSet()));
    return new BasisView(
        entries.stream().map(e -> e.view(recorders.getOrDefault(e.recordedBy(), ""))).toList());
  }

  @Override
  public List<Reason> mayBegin(AssessmentId assessment) {
    return gate.mayBegin(assessment);
  }

  @Override
  public void requireBegun(AssessmentId assessment) {
    gate.requireBegun(assessment);
  }
}
