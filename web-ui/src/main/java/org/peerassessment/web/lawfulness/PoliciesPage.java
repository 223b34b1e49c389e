package org.peerassessment.web.lawfulness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.lawfulness.NewPolicy;
import org.peerassessment.core.api.lawfulness.Policies;
import org.peerassessment.core.api.lawfulness.PolicyView;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Typed;

/** The register of the published policy, and a form to enter a version. */
@Named
@RequestScoped
public class PoliciesPage {
  @Inject private Policies policies;
  @Inject private Forms forms;
  @Inject private Clock clock;

  private final Typed typed = new Typed();
  private final Once<List<PolicyView>> all = new Once<>(() -> policies.list());
  private final Once<Set<Long>> reliedOn = new Once<>(() -> policies.reliedOn());
  private final Once<Optional<PolicyView>> current =
      new Once<>(() -> policies.inForceAt(LocalDate.now(clock)));

  public List<PolicyView> getAll() {
    return all.get();
  }

  /** {@code now}, {@code later} or {@code before}: how a version stands today. */
  public String standing(PolicyView policy) {
    if (current.get().filter(now -> now.policyId() == policy.policyId()).isPresent()) {
      return "now";
    }
    return policy.inForceFrom().isAfter(LocalDate.now(clock)) ? "later" : "before";
  }

  /** Whether nothing names the version, so that it may be taken out again. */
  public boolean unused(PolicyView policy) {
    return !reliedOn.get().contains(policy.policyId());
  }

  public String withdraw(long policyId) {
    return forms.attempt(
        () -> policies.withdraw(policyId),
        "/registers/policies.xhtml?faces-redirect=true",
        "lawfulness.policy.withdrawn");
  }

  public String add() {
    return forms.attempt(
        () ->
            policies.add(
                new NewPolicy(
                    typed.text("version"), typed.date("inForceFrom"), typed.text("address"))),
        "/registers/policies.xhtml?faces-redirect=true",
        "lawfulness.policy.added");
  }

  public Typed getTyped() {
    return typed;
  }
}
