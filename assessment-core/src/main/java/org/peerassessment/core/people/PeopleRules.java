package org.peerassessment.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.peerassessment.core.api.rules.NamedPolicy;

/** The named policies of the register of people. */
@ApplicationScoped
public class PeopleRules {
  @Produces
  NamedPolicy merge() {
    return new NamedPolicy(MayMerge.class, "people.rule.merge.", 150);
  }

  @Produces
  NamedPolicy undoMerge() {
    return new NamedPolicy(MayUndoMerge.class, "people.rule.undoMerge.", 160);
  }
}
