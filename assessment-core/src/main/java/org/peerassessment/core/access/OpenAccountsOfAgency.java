package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.access.AgencyInUse;
import org.peerassessment.core.api.shared.Reason;

/** An agency whose people can still sign in is not retired. */
@ApplicationScoped
class OpenAccountsOfAgency implements AgencyInUse {
  @Inject private AccountRepository accounts;

  @Override
  public List<Reason> neededFor(long agencyId) {
    long open = accounts.countOpen(agencyId);
    return open == 0 ? List.of() : List.of(Reason.of("access.agency.hasAccounts", open));
  }
}
