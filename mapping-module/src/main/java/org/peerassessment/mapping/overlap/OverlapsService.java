package org.peerassessment.mapping.overlap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.context.PlacesElsewhere;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.people.PeopleElsewhere;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Elsewhere;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.overlap.Overlap;
import org.peerassessment.mapping.api.overlap.Overlaps;
import org.peerassessment.mapping.api.overlap.SharedWith;
import org.peerassessment.mapping.map.TiesElsewhere;

/**
 * The door to the overlap of maps. What core answers holds only assessments that the caller is
 * named on; ties are looked for in those alone. A tie elsewhere needs both of its people there, so
 * whether there is more is known from people and places.
 */
@Stateless
@Door
public class OverlapsService implements Overlaps {
  @Inject private PeerMap map;
  @Inject private PeerGroup group;
  @Inject private PeopleElsewhere people;
  @Inject private PlacesElsewhere places;
  @Inject private Contexts contexts;
  @Inject private TiesElsewhere ties;
  @Inject private Assessments assessments;

  @Override
  public Overlap with(AssessmentId assessment) {
    OnTheMap here =
        new OnTheMap(
            map.people(assessment),
            group.members(assessment).stream().map(PeerGroup.MemberView::personId).toList(),
            map.ties(assessment),
            map.places(assessment),
            contexts.list(assessment));
    Elsewhere named = people.namedElsewhere(assessment, here.personIds());
    Elsewhere called = places.placesElsewhere(assessment, here.placeIds());
    Map<Long, Set<List<Long>>> tied = tied(named.found().keySet(), here);
    Set<Long> others = new HashSet<>(named.found().keySet());
    others.addAll(called.found().keySet());
    List<SharedWith> shared =
        assessments.names(others).stream()
            .map(
                other -> {
                  Long id = other.assessment().value();
                  return new SharedWith(
                      other,
                      here.people(named.found().getOrDefault(id, Set.of())),
                      here.ties(tied.getOrDefault(id, Set.of())),
                      here.places(called.found().getOrDefault(id, Set.of())));
                })
            .toList();
    return new Overlap(shared, named.more() || called.more());
  }

  private Map<Long, Set<List<Long>>> tied(Set<Long> others, OnTheMap here) {
    return ties.among(others, here.personIds()).stream()
        .collect(
            Collectors.groupingBy(
                TiesElsewhere.Pair::assessmentId,
                Collectors.mapping(
                    tie -> OnTheMap.pair(tie.one(), tie.other()), Collectors.toSet())));
  }
}
