package org.peerassessment.mapping.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;

/**
 * Where people stand on the picture, and the log of moving them. Of two who prove one, the spot of
 * the one who stays wins, and so does their part in an edit that moved both.
 */
@ApplicationScoped
class PlacedPeople implements PersonLinks {
  private static final String PERSON = "p";

  @Override
  public List<Link> links() {
    return List.of(
        Link.ofText("mapping_position", "node", "assessment_id", PERSON),
        Link.ofText("mapping_edit_move", "node", "edit_id", PERSON));
  }
}
