package org.peerassessment.plan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.peerassessment.core.api.rules.NamedPolicy;

/** The named policies of the plan. */
@ApplicationScoped
public class PlanRules {
  @Produces
  NamedPolicy plan() {
    return new NamedPolicy(MayPlan.class, "plan.rule.plan.", 400);
  }
}
