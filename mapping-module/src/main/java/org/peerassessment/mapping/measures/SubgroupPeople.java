package org.peerassessment.mapping.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;

/** The people of subgroups, in all that was ever confirmed; whoever is in one twice stays once. */
@ApplicationScoped
class SubgroupPeople implements PersonLinks {
  @Override
  public List<Link> links() {
    return List.of(
        new Link(
            "mapping_subgroup_member",
            "person_id",
            "statement_id",
            "(select g.assessment_id from mapping_subgroup g join mapping_subgroup_statement s"
                + " on s.subgroup_id = g.id where s.id = r.statement_id)",
            null));
  }
}
