package org.peerassessment.mapping.account;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.peerassessment.mapping.api.account.AccountLine;
import org.peerassessment.mapping.api.account.AccountLine.What;
import org.peerassessment.mapping.api.account.Placed;
import org.peerassessment.mapping.api.account.Ring;

/** A drawing beside the account so far, one line for each person, for the worker to check. */
final class Lines {
  private Lines() {}

  static List<AccountLine> of(Account account, List<Placed> placed, LongFunction<String> names) {
    Map<Long, Ring> now = new LinkedHashMap<>();
    placed.forEach(one -> now.put(one.personId(), one.ring()));
    return Stream.concat(now.keySet().stream(), account.rings().keySet().stream())
        .collect(TreeSet<Long>::new, TreeSet::add, TreeSet::addAll)
        .stream()
        .map(id -> line(id, names.apply(id), account, now.get(id)))
        .sorted(Comparator.comparing(AccountLine::name))
        .toList();
  }

  private static AccountLine line(long id, String name, Account account, Ring now) {
    return new AccountLine(id, name, what(id, account, now), account.ring(id), now);
  }

  private static What what(long id, Account account, Ring now) {
    boolean onRing = now != null && now.strength().isPresent();
    if (account.ring(id) == now) {
      return What.SAME;
    }
    if (account.isTiedTo(id)) {
      return onRing ? What.MOVED : What.NOT_PLACED;
    }
    if (now == null) {
      return What.STILL_OUTSIDE;
    }
    return onRing ? What.NEW : What.OUTSIDE;
  }
}
