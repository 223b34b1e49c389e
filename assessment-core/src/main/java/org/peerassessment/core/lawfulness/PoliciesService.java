package org.peerassessment.core.lawfulness;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.lawfulness.NewPolicy;
import org.peerassessment.core.api.lawfulness.Policies;
import org.peerassessment.core.api.lawfulness.PolicyView;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;

/** The register of the published policy. */
@Stateless
@Door
public class PoliciesService implements Policies {
  @Inject private LawfulnessRepository repository;
  @Inject private Clock clock;

  @Override
  public List<PolicyView> list() {
    return repository.policies().stream().map(PolicyVersion::view).toList();
  }

  @Override
  public long add(NewPolicy command) {
    LocalDate day = command.inForceFrom();
    PolicyAnswers.check(
            command,
            repository.policyNamed(command.version()),
            day != null && repository.policyBeginsOn(day),
            repository.newestReliedOn().orElse(null))
        .accept();
    return repository.keep(new PolicyVersion(command, clock.instant()));
  }

  @Override
  public void withdraw(long policyId) {
    PolicyVersion policy = repository.policyLocked(policyId);
    if (repository.reliedOn().contains(policyId)) {
      throw new StandsInTheWay(Reason.of("lawfulness.policy.reliedOn"));
    }
    repository.remove(policy);
  }

  @Override
  public Set<Long> reliedOn() {
    return repository.reliedOn();
  }

  @Override
  public Optional<PolicyView> inForceAt(LocalDate day) {
    return repository.inForceAt(day).map(PolicyVersion::view);
  }
}
