package org.peerassessment.mapping.api.view;

import java.util.List;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;

/**
 * A view of the map as tables, of which each row says whether it holds on the day (R-MAP-07).
 *
 * @param people those who stand on the picture of the same view, members first; in everybody's view
 *     as known now also whom the assessment names and nobody has told of
 * @param places the peer group itself is none
 */
public record MapTables(
    List<PersonOnMap> people,
    List<TieView> ties,
    List<PlaceUseView> uses,
    List<ContextView> places) {
  public MapTables {
    people = List.copyOf(people);
    ties = List.copyOf(ties);
    uses = List.copyOf(uses);
    places = List.copyOf(places);
  }

  /** How many people are said to use the place on the day, however many say so. */
  public long usersOf(long contextId) {
    return uses.stream()
        .filter(use -> use.holds() && use.contextId() == contextId)
        .map(use -> use.person().personId())
        .distinct()
        .count();
  }

  /** Holds names; none of them reaches a log. */
  @Override
  public String toString() {
    return "MapTables[" + people.size() + "]";
  }
}
