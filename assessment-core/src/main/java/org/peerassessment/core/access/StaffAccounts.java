package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.access.Permission;

/** Which accounts are of people who may be named on assessments. */
@ApplicationScoped
public class StaffAccounts {
  @Inject private AccountRepository accounts;

  /** Whether it is open, and its roles carry the permission to read assessments. */
  public boolean mayWorkOnAssessments(long userId) {
    return accounts.findAccount(userId).filter(this::mayWorkOnAssessments).isPresent();
  }

  boolean mayWorkOnAssessments(UserAccount account) {
    return account.isEnabled()
        && accounts.permissionsOf(account.roles()).contains(Permission.ASSESSMENT_READ);
  }
}
