package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.roles.GroupRoles;
import org.peerassessment.mapping.api.roles.RoleView;
import org.peerassessment.web.frame.Words;

/** A role in the group that is ended or taken back. */
@RequestScoped
class RoleSubject implements Subject {
  @Inject private GroupRoles roles;
  @Inject private Words words;

  @Override
  public String parameter() {
    return "role";
  }

  @Override
  public Shown read(AssessmentId assessment, long id) {
    RoleView role = roles.role(assessment, id);
    String about = words.of("roles.role.about", role.person().name(), role.said().role());
    return new Shown(id, role.statement(), about);
  }

  @Override
  public String endTitle() {
    return "roles.end";
  }

  @Override
  public void end(End command) {
    roles.end(command);
  }

  @Override
  public void takeBack(TakeBack command) {
    roles.takeBack(command);
  }

  @Override
  public String list() {
    return "roles";
  }

  @Override
  public String backTo() {
    return "roles.back";
  }
}
