package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.group.GroupTie.Nature;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.DefinitionView;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;

/** Why this is a group, as defined now and before. */
@Named
@RequestScoped
public class DefinitionPage {
  @Inject private PeerGroup group;
  @Inject private AssessmentBean assessment;
  private final Once<List<DefinitionView>> all =
      new Once<>(() -> group.definitions(assessment.getId()));

  private List<DefinitionView> all() {
    return all.get();
  }

  /** The definition that holds, or null. */
  public DefinitionView getCurrent() {
    return all().stream().findFirst().orElse(null);
  }

  /** The definitions before it, latest first. */
  public List<DefinitionView> getEarlier() {
    return all().stream().skip(1).toList();
  }

  public boolean isRelational() {
    return getCurrent() != null && getCurrent().has(Nature.RELATIONAL);
  }

  public boolean isAssigned() {
    return getCurrent() != null && getCurrent().has(Nature.ASSIGNED);
  }
}
