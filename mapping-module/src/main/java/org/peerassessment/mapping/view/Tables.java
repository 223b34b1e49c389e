package org.peerassessment.mapping.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapTables;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.map.Counts;

/**
 * The tables of a view: who and what stands on its picture, counted by the word of those who are
 * listened to. Who that is was decided for the picture, and is not decided again.
 */
final class Tables {
  private Tables() {}

  /**
   * @param all what the record held, whoever says so
   */
  static MapTables of(MapView view, Asked asked, MapTables all) {
    List<TieView> ties =
        all.ties().stream().filter(tie -> asked.hears(tie.said().source().informant())).toList();
    List<PlaceUseView> uses =
        all.uses().stream().filter(use -> asked.hears(use.said().source().informant())).toList();
    Counts counts = Counts.of(ties, uses);
    Set<String> shown = view.points().stream().map(MapView.Point::id).collect(Collectors.toSet());
    return new MapTables(
        all.people().stream()
            .filter(one -> shown.contains(ViewMaker.person(one.who().personId())))
            .map(one -> counts.of(one.who(), one.member()))
            .toList(),
        ties,
        uses,
        all.places().stream()
            .filter(place -> shown.contains(ViewMaker.place(place.contextId())))
            .toList());
  }
}
