package org.peerassessment.mapping.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.belonging.Agreement;
import org.peerassessment.core.api.belonging.Says;
import org.peerassessment.core.api.belonging.WhoBelongs.Comparison;
import org.peerassessment.core.api.belonging.WhoBelongs.Informant;
import org.peerassessment.core.api.belonging.WhoBelongs.Named;
import org.peerassessment.core.api.belonging.WhoBelongs.Row;
import org.peerassessment.core.api.belonging.Whose;
import org.peerassessment.mapping.api.view.MapView.Account;

/**
 * Who may belong, and what accounts say of that (R-GRP-03), for the map.
 *
 * @param youngPeople ids of all whom the assessment names but for parents and carers, and whoever
 *     became a member by mistake and is in no account: they are on the map before anybody ties them
 *     to anybody
 * @param disputed ids of people about whom accounts differ
 */
record ToldToBelong(List<Account> accounts, Set<Long> youngPeople, Set<Long> disputed) {
  static final ToldToBelong NOTHING = new ToldToBelong(List.of(), Set.of(), Set.of());

  static ToldToBelong of(List<Named> youngPeople, Comparison comparison) {
    List<Account> accounts = new ArrayList<>();
    for (Row row : comparison.rows()) {
      for (int i = 0; i < comparison.columns().size(); i++) {
        if (row.says().get(i) != Says.NOT_MENTIONED) {
          accounts.add(account(row, comparison.columns().get(i), row.says().get(i)));
        }
      }
    }
    return new ToldToBelong(
        accounts,
        youngPeople.stream().map(Named::personId).collect(Collectors.toSet()),
        comparison.rows().stream()
            .filter(row -> row.agreement() == Agreement.OPEN)
            .map(Row::personId)
            .collect(Collectors.toSet()));
  }

  private static Account account(Row row, Informant by, Says says) {
    String informant = by.whose() == Whose.STAKEHOLDER ? by.informant() : "";
    return new Account("p" + row.personId(), by.whose(), informant, says == Says.BELONGS, by.on());
  }
}
