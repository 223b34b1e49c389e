package org.peerassessment.mapping.exchange;

import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.UsePlace;

/**
 * What bringing a file in would do. People and places that are to be named first stand in it by
 * negative numbers.
 *
 * @param people to be named, by their numbers
 * @param places to be named, by their numbers
 */
record Plan(
    Preview preview,
    Map<Long, NewPerson> people,
    Map<Long, NewPlace> places,
    List<AddTie> ties,
    List<UsePlace> uses) {
  /** A place to be named. */
  record NewPlace(String name, Kind kind) {}

  /** Holds no word of the file, so that none reaches a log. */
  @Override
  public String toString() {
    return "Plan[" + preview + "]";
  }
}
