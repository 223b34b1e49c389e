package org.peerassessment.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.AccountView;

/** Everybody's accounts. */
@Named
@RequestScoped
public class UsersPage {
  @Inject private Accounts accounts;
  private List<AccountView> all;

  public List<AccountView> getAll() {
    if (all == null) {
      all = accounts.list();
    }
    return all;
  }
}
