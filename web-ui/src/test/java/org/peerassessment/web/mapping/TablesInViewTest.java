package org.peerassessment.web.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.mapping.api.ledger.Informant;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.PersonOnMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.api.view.Asked;

/** The tables hold what the picture of the same view does. */
@Tag("R-MAP-05")
@Tag("R-MAP-07")
class TablesInViewTest {
  private static final Instant NOON = Instant.parse("2026-07-10T12:00:00Z");
  private static final Who DARA = who(1);
  private static final Who ALEX = who(2);
  private static final Who RAVI = who(3);
  private static final Informant SCHOOL = new Informant(Voice.SCHOOL, null);
  private static final Informant POLICE = new Informant(Voice.POLICE, null);

  private final TablesInView all =
      new TablesInView(
          List.of(
              new PersonOnMap(DARA, true, 2, 1),
              new PersonOnMap(ALEX, false, 1, 1),
              new PersonOnMap(RAVI, false, 1, 0)),
          List.of(tie(1, DARA, ALEX, Voice.SCHOOL, true), tie(2, DARA, RAVI, Voice.POLICE, true)),
          List.of(use(1, DARA, 8, Voice.SCHOOL), use(2, ALEX, 9, Voice.POLICE)),
          List.of(place(8), place(9), place(10)));

  @Test
  void everybodysTablesHoldEverything() {
    assertEquals(all, all.by(Asked.now()));
  }

  @Test
  void oneViewHoldsWhatOneSaysAndCountsByTheirWordAlone() {
    TablesInView school = all.by(new Asked(null, SCHOOL, null));
    assertEquals(List.of(1L), school.ties().stream().map(TieView::tieId).toList());
    assertEquals(List.of(1L), school.uses().stream().map(PlaceUseView::useId).toList());
    assertEquals(
        List.of(new PersonOnMap(DARA, true, 1, 1), new PersonOnMap(ALEX, false, 1, 0)),
        school.people(),
        "nobody whom the school does not speak of, but members");
    assertEquals(List.of(8L), school.places().stream().map(ContextView::contextId).toList());
  }

  @Test
  void twoViewsHoldWhatBothSay() {
    TablesInView both = all.by(new Asked(null, POLICE, SCHOOL));
    assertEquals(all.ties(), both.ties());
    assertEquals(all.people(), both.people());
  }

  @Test
  @Tag("R-MAP-14")
  void aLookBackShowsNoPlaceThatNobodyUsed() {
    TablesInView then = all.by(new Asked(NOON, null, null));
    assertEquals(List.of(8L, 9L), then.places().stream().map(ContextView::contextId).toList());
    assertEquals(all.ties(), then.ties());
  }

  private static Who who(long id) {
    return new Who(id, "Person " + id, "P" + id);
  }

  private static Source source(Voice voice) {
    return new Source(voice, null, "Somebody", Reliability.FIRST_HAND);
  }

  private static TieView tie(long id, Who a, Who b, Voice voice, boolean holds) {
    TieSaid said =
        new TieSaid(
            TieKind.FRIEND, Direction.NONE, Strength.SOME, "", source(voice), null, null, null);
    return new TieView(id, id, a, b, said, holds, NOON);
  }

  private static PlaceUseView use(long id, Who who, long place, Voice voice) {
    UseSaid said = new UseSaid("", "", "", Safety.SAFE, source(voice), null, null);
    return new PlaceUseView(id, id, who, place, "Place", said, true, NOON);
  }

  private static ContextView place(long id) {
    return new ContextView(id, 0, Kind.OTHER, "Place " + id);
  }
}
