package org.peerassessment.web.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.view.Asked;

/**
 * What the tables hold of a map by whoever is listened to, as the picture of the same view does:
 * their ties and uses, members and those whom they speak of, counted by their word alone.
 */
record TablesInView(
    List<PersonOnMap> people,
    List<TieView> ties,
    List<PlaceUseView> uses,
    List<ContextView> places) {

  TablesInView by(Asked asked) {
    if (asked.first() == null) {
      return asked.known() == null ? this : new TablesInView(people, ties, uses, used(uses));
    }
    List<TieView> told =
        ties.stream().filter(tie -> asked.hears(tie.said().source().informant())).toList();
    List<PlaceUseView> used =
        uses.stream().filter(use -> asked.hears(use.said().source().informant())).toList();
    Set<Long> spokenOf = new HashSet<>();
    told.forEach(tie -> spokenOf.addAll(List.of(tie.a().personId(), tie.b().personId())));
    used.forEach(use -> spokenOf.add(use.person().personId()));
    List<PersonOnMap> heard =
        people.stream()
            .filter(one -> one.member() || spokenOf.contains(one.who().personId()))
            .map(one -> counted(one, told, used))
            .toList();
    return new TablesInView(heard, told, used, used(used));
  }

  private static PersonOnMap counted(PersonOnMap one, List<TieView> told, List<PlaceUseView> used) {
    long id = one.who().personId();
    long ties = told.stream().filter(tie -> tie.holds() && tie.touches(id)).count();
    long places =
        used.stream()
            .filter(use -> use.holds() && use.person().personId() == id)
            .map(PlaceUseView::contextId)
            .distinct()
            .count();
    return new PersonOnMap(one.who(), one.member(), (int) ties, (int) places);
  }

  /** No record says since when there are places that nobody uses. */
  private List<ContextView> used(List<PlaceUseView> by) {
    Set<Long> ids = new HashSet<>();
    by.forEach(use -> ids.add(use.contextId()));
    return places.stream().filter(place -> ids.contains(place.contextId())).toList();
  }

  /** Holds names; none of them reaches a log. */
  @Override
  public String toString() {
    return "TablesInView[" + people.size() + "]";
  }
}
