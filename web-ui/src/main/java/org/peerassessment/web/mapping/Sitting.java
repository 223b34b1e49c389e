package org.peerassessment.web.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.account.AccountLine;
import org.peerassessment.mapping.api.account.AccountLine.What;
import org.peerassessment.mapping.api.account.AccountView;
import org.peerassessment.mapping.api.account.RecordAccount;

/** A drawing while it is made: from the account so far to what the worker records of it. */
class Sitting implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long person;
  private final String label;
  private final List<Placing> placings = new ArrayList<>();
  private Set<Long> seen;

  Sitting(AccountView account) {
    person = account.who().personId();
    label = account.who().label();
    seen = account.seen();
    account
        .others()
        .forEach(other -> placings.add(new Placing(other, account.rings().get(other.personId()))));
  }

  /** The account as it stands now is before the worker's eyes. */
  void seen(AccountView account) {
    seen = account.seen();
  }

  void checked(List<AccountLine> lines) {
    Map<Long, AccountLine> byPerson =
        lines.stream().collect(Collectors.toMap(AccountLine::personId, Function.identity()));
    placings.forEach(placing -> placing.checked(byPerson.get(placing.personId())));
  }

  RecordAccount command(AssessmentId assessment) {
    return new RecordAccount(
        assessment,
        person,
        seen,
        placings.stream().filter(p -> p.getRing() != null).map(Placing::placed).toList(),
        placings.stream()
            .filter(p -> p.isOver() && p.what() == What.NOT_PLACED)
            .map(Placing::personId)
            .collect(Collectors.toSet()));
  }

  String label() {
    return label;
  }

  List<Placing> placings() {
    return placings;
  }

  List<Placing> lines(What what) {
    return placings.stream().filter(placing -> placing.what() == what).toList();
  }
}
