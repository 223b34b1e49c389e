package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.mapping.api.roles.GroupRoles;
import org.peerassessment.mapping.api.roles.RoleView;
import org.peerassessment.web.frame.AssessmentBean;

/** Who is seen to play which part in the group, and by whom (R-MAP-03). */
@Named("mapRoles")
@RequestScoped
public class RolesPage {
  @Inject private AssessmentBean assessment;
  @Inject private GroupRoles roles;
  @Inject private LawfulBasis lawfulBasis;
  private List<RoleView> list;
  private boolean begun;

  @PostConstruct
  void read() {
    list = roles.roles(assessment.getId());
    begun = lawfulBasis.mayBegin(assessment.getId()).isEmpty();
  }

  public List<RoleView> getList() {
    return list;
  }

  /** Whether something can be added: the lawful basis is recorded. */
  public boolean isBegun() {
    return begun;
  }
}
