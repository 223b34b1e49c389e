package org.peerassessment.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.AccountView;
import org.peerassessment.web.frame.Once;

/** Everybody's accounts. */
@Named
@RequestScoped
public class UsersPage {
  @Inject private Accounts accounts;
  private final Once<List<AccountView>> all = new Once<>(() -> accounts.list());

  public List<AccountView> getAll() {
    return all.get();
  }
}
