package org.peerassessment.mapping.roles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;

/** Whose roles, and who told of them, where two records of one person are made one. */
@ApplicationScoped
class RolePeople implements PersonLinks {
  @Override
  public List<Link> links() {
    return List.of(
        Link.of("mapping_role", "person_id"), Link.of("mapping_role_statement", "informant"));
  }
}
