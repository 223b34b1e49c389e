package org.peerassessment.core.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.peerassessment.core.api.rules.NamedPolicy;

/** The named policies of the analysis. */
@ApplicationScoped
public class AnalysisRules {
  @Produces
  NamedPolicy weigh() {
    return new NamedPolicy(MayWeigh.class, "analysis.rule.weigh.", 300);
  }
}
