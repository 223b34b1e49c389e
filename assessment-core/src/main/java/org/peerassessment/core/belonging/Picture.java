package org.peerassessment.core.belonging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.belonging.WhoBelongs.Informant;
import org.peerassessment.core.api.belonging.WhoBelongs.Named;
import org.peerassessment.core.api.belonging.WhoBelongs.Row;

/**
 * All accounts that hold, side by side: what each says of everybody whom one of them names or who
 * is a member.
 */
record Picture(
    List<Account> accounts,
    Map<Long, Opinions> people,
    Map<Long, List<Long>> tellers,
    Map<Long, String> names) {

  /** Whoever accounts differ about first, then by name. */
  List<Row> rows(List<Account> columns) {
    return people.keySet().stream()
        .map(id -> row(id, columns))
        .sorted(
            Comparator.comparing(Row::agreement)
                .thenComparing(Row::name)
                .thenComparing(Row::personId))
        .toList();
  }

  private Row row(long id, List<Account> columns) {
    Opinions opinions = people.get(id);
    return new Row(
        id,
        name(id),
        opinions.member(),
        columns.stream().map(opinions::saidIn).toList(),
        opinions.agreement());
  }

  Informant informant(Account account) {
    List<Long> own = tellers.getOrDefault(account.id(), List.of());
    String who =
        own.isEmpty()
            ? account.informant()
            : own.stream().map(this::name).sorted().collect(Collectors.joining(", "));
    return new Informant(account.id(), account.whose(), who, account.on());
  }

  List<Named> named(List<Long> ids) {
    return ids.stream()
        .map(id -> new Named(id, name(id)))
        .sorted(Comparator.comparing(Named::name))
        .toList();
  }

  String name(long id) {
    return names.getOrDefault(id, "");
  }
}
