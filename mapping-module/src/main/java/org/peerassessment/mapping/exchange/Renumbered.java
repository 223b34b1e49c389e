package org.peerassessment.mapping.exchange;

import java.util.Map;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.api.map.UseSaid;

/** Puts ids in the place of the numbers that people and places had until they were named. */
record Renumbered(Map<Long, Long> people, Map<Long, Long> places) {
  AddTie tie(AddTie tie) {
    TieSaid said = tie.said();
    return new AddTie(
        tie.record(),
        person(tie.personA()),
        person(tie.personB()),
        new TieSaid(
            said.kind(),
            said.direction(),
            said.strength(),
            said.howItCame(),
            source(said.source()),
            said.from(),
            said.to(),
            said.lookAgain()));
  }

  UsePlace use(UsePlace use) {
    UseSaid said = use.said();
    return new UsePlace(
        use.record(),
        person(use.person()),
        places.getOrDefault(use.place(), use.place()),
        new UseSaid(
            said.times(),
            said.whoElse(),
            said.guardians(),
            said.safety(),
            source(said.source()),
            said.from(),
            said.to()));
  }

  private Source source(Source source) {
    return new Source(
        source.voice(), person(source.person()), source.whoSays(), source.reliability());
  }

  private Long person(Long number) {
    return number == null ? null : people.getOrDefault(number, number);
  }
}
