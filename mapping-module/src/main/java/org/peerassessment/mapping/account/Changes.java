package org.peerassessment.mapping.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.mapping.api.account.Placed;
import org.peerassessment.mapping.api.account.RecordAccount;
import org.peerassessment.mapping.api.account.Ring;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.CorrectTie;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;

/** What a drawing does to an account. Nothing is asked about why, so no reason is written. */
record Changes(List<AddTie> told, List<CorrectTie> moved, List<End> ended) {

  static Changes of(Account account, RecordAccount drawn, LocalDate today) {
    List<AddTie> told = new ArrayList<>();
    List<CorrectTie> moved = new ArrayList<>();
    for (Placed placed : drawn.placed()) {
      Strength strength = placed.ring().strength().orElse(null);
      Ring before = account.ring(placed.personId());
      if (strength != null && !account.isTiedTo(placed.personId())) {
        told.add(tie(drawn, placed, strength));
      } else if (strength != null && before != placed.ring()) {
        account.to(placed.personId()).stream()
            .filter(tie -> tie.said().strength() != strength)
            .forEach(tie -> moved.add(move(drawn, tie, strength, today)));
      }
    }
    List<End> ended =
        drawn.ended().stream()
            .sorted()
            .flatMap(other -> account.to(other).stream())
            .map(tie -> new End(drawn.record(), tie.tieId(), tie.statement(), today, ""))
            .toList();
    return new Changes(List.copyOf(told), List.copyOf(moved), ended);
  }

  private static AddTie tie(RecordAccount drawn, Placed placed, Strength strength) {
    TieSaid said =
        new TieSaid(placed.kind(), Direction.NONE, strength, "", own(drawn), null, null, null);
    return new AddTie(drawn.record(), drawn.person(), placed.personId(), said);
  }

  /** A day to look at it again that has come is met by this drawing. */
  private static CorrectTie move(
      RecordAccount drawn, TieView tie, Strength strength, LocalDate today) {
    TieSaid was = tie.said();
    TieSaid said =
        new TieSaid(
            was.kind(),
            was.direction(),
            strength,
            was.howItCame(),
            own(drawn),
            was.from(),
            null,
            was.wantsLook(today) ? null : was.lookAgain());
    return new CorrectTie(drawn.record(), tie.tieId(), tie.statement(), said, "");
  }

  private static Source own(RecordAccount drawn) {
    return new Source(Voice.YOUNG_PERSON, drawn.person(), "", Reliability.FIRST_HAND);
  }

  int count() {
    return told.size() + moved.size() + ended.size();
  }
}
