package org.peerassessment.mapping.api.overlap;

import java.util.List;
import org.peerassessment.core.api.worklist.AssessmentName;
import org.peerassessment.mapping.api.map.Who;

/**
 * What a map has in common with one other assessment.
 *
 * @param people members first, then by name
 * @param ties pairs tied in both, each once
 * @param places as this assessment names them, by name
 */
public record SharedWith(
    AssessmentName other, List<Who> people, List<TiedPair> ties, List<String> places) {
  public SharedWith {
    people = List.copyOf(people);
    ties = List.copyOf(ties);
    places = List.copyOf(places);
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "SharedWith[" + other.number() + "]";
  }

  /** Two people with a tie. */
  public record TiedPair(Who one, Who other) {}
}
