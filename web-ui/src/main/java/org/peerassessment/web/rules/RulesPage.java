package org.peerassessment.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.rules.NamedPolicy;
import org.peerassessment.core.api.rules.Rules;
import org.peerassessment.web.frame.Once;

/** The rules that decide what may happen in an assessment. */
@Named
@RequestScoped
public class RulesPage {
  @Inject private Rules rules;
  private final Once<List<NamedPolicy>> all = new Once<>(() -> rules.list());

  public List<NamedPolicy> getAll() {
    return all.get();
  }
}
