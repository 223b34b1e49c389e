package org.peerassessment.core.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.peerassessment.core.api.rules.NamedPolicy;

/** The named policies of closing. */
@ApplicationScoped
public class ClosingRules {
  @Produces
  NamedPolicy close() {
    return new NamedPolicy(MayClose.class, "closing.rule.close.", 600);
  }
}
