package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.peerassessment.core.api.rules.NamedPolicy;

/** The named policies about parents and carers. */
@ApplicationScoped
public class FamiliesRules {
  @Produces
  NamedPolicy closeOverParents() {
    return new NamedPolicy(MayCloseOverParents.class, "families.rule.close.", 610);
  }
}
