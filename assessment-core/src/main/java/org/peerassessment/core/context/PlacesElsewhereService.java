package org.peerassessment.core.context;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.PlacesElsewhere;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Elsewhere;
import org.peerassessment.core.people.OwnAssessments;

/** Answers by place for the caller's own assessments, by yes or no for all others. */
@Stateless
@Door
public class PlacesElsewhereService implements PlacesElsewhere {
  @Inject private ContextBook book;
  @Inject private PlaceBook places;
  @Inject private OwnAssessments own;
  @Inject private Callers callers;

  @Override
  public Elsewhere placesElsewhere(AssessmentId assessment, Collection<Long> contextIds) {
    Map<SamePlace, Set<Long>> here = new HashMap<>();
    for (ContextView place : book.of(assessment.value(), contextIds)) {
      SamePlace.of(place)
          .ifPresent(
              same -> here.computeIfAbsent(same, s -> new HashSet<>()).add(place.contextId()));
    }
    if (here.isEmpty()) {
      return Elsewhere.nowhere();
    }
    Set<Long> readable = new HashSet<>(own.numbers(callers.current()).keySet());
    readable.add(assessment.value());
    Map<Long, Set<Long>> found = new HashMap<>();
    for (PlaceBook.Found other : places.among(readable, here.keySet())) {
      SamePlace.of(other.place())
          .map(here::get)
          .ifPresent(
              ids -> found.computeIfAbsent(other.assessmentId(), a -> new HashSet<>()).addAll(ids));
    }
    found.remove(assessment.value());
    return new Elsewhere(found, places.besides(readable, here.keySet()));
  }
}
