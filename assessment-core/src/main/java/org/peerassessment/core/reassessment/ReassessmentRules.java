package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.peerassessment.core.api.rules.NamedPolicy;

/** The named policies of re-assessment. */
@ApplicationScoped
public class ReassessmentRules {
  @Produces
  NamedPolicy answer() {
    return new NamedPolicy(MayAnswer.class, "reassessment.rule.answer.", 250);
  }
}
