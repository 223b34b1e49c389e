package org.peerassessment.mapping.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;

/**
 * Who had a part in an incident, and who told of it, where two records of one person are made one.
 */
@ApplicationScoped
class IncidentPeople implements PersonLinks {
  @Override
  public List<Link> links() {
    return List.of(
        Link.of("mapping_harm", "person_id"),
        Link.of("mapping_harm_statement", "informant"),
        Link.of("mapping_incident_statement", "informant"));
  }
}
