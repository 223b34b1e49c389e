package org.peerassessment.core.rules;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.rules.NamedPolicy;
import org.peerassessment.core.api.rules.Rules;

/** The named policies of all modules. */
@Stateless
@Door
public class RulesService implements Rules {
  @Inject @Any private Instance<NamedPolicy> policies;

  @Override
  public List<NamedPolicy> list() {
    return policies.stream().sorted(Comparator.comparingInt(NamedPolicy::order)).toList();
  }
}
