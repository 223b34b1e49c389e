package org.peerassessment.mapping.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;

/** The look back is right for any history, at any moment and day. */
@Tag("R-MAP-02")
class TieHistoryTest {
  private static final LocalDate FIRST = Ties.NOVEMBER;
  private static final int DAYS = 12;

  /**
   * One act of a made-up history.
   *
   * @param gap microseconds since the act before
   * @param from day of the month, or -1 for none; likewise {@code length}
   */
  record Act(String what, int gap, TieKind kind, int from, int length) {
    TieSaid said() {
      LocalDate begun = from < 0 ? null : FIRST.plusDays(from);
      LocalDate ended = length < 0 || begun == null ? null : begun.plusDays(length);
      return Ties.said(kind, begun, ended);
    }
  }

  /** What stood in the record from a moment on; nothing once the tie was taken back. */
  record Era(Instant since, Optional<TieSaid> said) {}

  @Provide
  Arbitrary<List<Act>> lives() {
    return Combinators.combine(
            Arbitraries.of("correct", "correct", "end", "take back"),
            Arbitraries.integers().between(1, 1_000_000),
            Arbitraries.of(TieKind.class),
            Arbitraries.integers().between(-1, 5),
            Arbitraries.integers().between(-1, 5))
        .as(Act::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property
  void theLookBackShowsWhatStoodThenAndHeldThatDay(@ForAll("lives") List<Act> life) {
    List<Era> eras = new ArrayList<>();
    Tie tie = live(life, eras);
    for (Era era : eras) {
      for (long shift : new long[] {-1, 0, 1}) {
        Instant known = era.since().plusNanos(shift * 1000);
        for (int day = -1; day <= DAYS; day++) {
          AsAt when = new AsAt(known, FIRST.plusDays(day));
          assertEquals(
              expected(eras, when).stream().toList(), Ties.asAt(tie, when), when::toString);
        }
      }
    }
  }

  private static Tie live(List<Act> life, List<Era> eras) {
    Instant now = Ties.MORNING;
    TieSaid standing = life.get(0).said();
    final Tie tie = Ties.between(5, 6, standing);
    eras.add(new Era(now, Optional.of(standing)));
    for (Act act : life.subList(1, life.size())) {
      now = now.plusNanos(act.gap() * 1000L);
      if (act.what().equals("take back")) {
        tie.takeBack(0, "a mix-up", Ties.at(now));
        eras.add(new Era(now, Optional.empty()));
        return tie;
      }
      if (act.what().equals("end")) {
        LocalDate last = FIRST.plusDays(10);
        tie.end(0, last, "it is over", Ties.at(now));
        standing = standing.until(last);
      } else {
        standing = act.said();
        tie.correct(0, standing, "more is known", Ties.at(now));
      }
      eras.add(new Era(now, Optional.of(standing)));
    }
    return tie;
  }

  /** Said the plain way: the last era that had begun, if its days cover the day. */
  private static Optional<TieSaid> expected(List<Era> eras, AsAt when) {
    Optional<TieSaid> stood = Optional.empty();
    for (Era era : eras) {
      if (!era.since().isAfter(when.known())) {
        stood = era.said();
      }
    }
    return stood.filter(
        s ->
            (s.from() == null || !s.from().isAfter(when.on()))
                && (s.to() == null || !s.to().isBefore(when.on())));
  }
}
