package org.peerassessment.mapping.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.Who;

/** How many ties people have on the day, and how many places they use, however many say so. */
public final class Counts {
  private final Map<Long, Integer> ties = new HashMap<>();
  private final Map<Long, Set<Long>> places = new HashMap<>();

  private Counts() {}

  public static Counts of(List<TieView> ties, List<PlaceUseView> uses) {
    Counts counts = new Counts();
    ties.stream()
        .filter(TieView::holds)
        .flatMap(tie -> Stream.of(tie.a(), tie.b()))
        .forEach(who -> counts.ties.merge(who.personId(), 1, Integer::sum));
    uses.stream()
        .filter(PlaceUseView::holds)
        .forEach(
            use ->
                counts
                    .places
                    .computeIfAbsent(use.person().personId(), id -> new HashSet<>())
                    .add(use.contextId()));
    return counts;
  }

  public PersonOnMap of(Who who, boolean member) {
    return new PersonOnMap(
        who,
        member,
        ties.getOrDefault(who.personId(), 0),
        places.getOrDefault(who.personId(), Set.of()).size());
  }
}
