package org.peerassessment.core.startup;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.peerassessment.core.access.DemoAccounts;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.startup.DemoPart;

/** The fictional demo council: all of it in one transaction, or nothing. */
@Stateless
public class DemoCouncil {
  @Inject private DemoAccounts accounts;
  @Inject @Any private Instance<DemoPart> parts;

  /** Adds it unless there is an account already. */
  public void add(String password) {
    if (accounts.open(password)) {
      parts.forEach(part -> RunAs.run(DemoAccounts.ADMINISTRATOR, part::add));
    }
  }
}
