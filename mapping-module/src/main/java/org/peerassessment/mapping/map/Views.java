package org.peerassessment.mapping.map;

import java.util.Map;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;

/** Turns statements into what the pages show. */
final class Views {
  private Views() {}

  static TieView tie(TieStatement statement, Company company, boolean holds) {
    Tie tie = statement.tie();
    return new TieView(
        tie.id(),
        statement.id(),
        company.who(tie.personA()),
        company.who(tie.personB()),
        statement.said(),
        holds,
        statement.recordedAt());
  }

  static PlaceUseView use(
      UseStatement statement, Company company, Map<Long, String> places, boolean holds) {
    PlaceUse use = statement.use();
    return new PlaceUseView(
        use.id(),
        statement.id(),
        company.who(use.personId()),
        use.contextId(),
        places.getOrDefault(use.contextId(), "?"),
        statement.said(),
        holds,
        statement.recordedAt());
  }
}
