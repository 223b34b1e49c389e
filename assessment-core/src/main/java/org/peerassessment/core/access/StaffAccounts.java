package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peerassessment.core.api.access.Permission;

/** Which accounts are of people who may be named on assessments. */
@ApplicationScoped
public class StaffAccounts {
  @Inject private AccountRepository accounts;

  /** Whether it is open, and its roles carry the permission to read assessments. */
  public boolean mayWorkOnAssessments(long userId) {
    return accounts.findAccount(userId).filter(this::mayWorkOnAssessments).isPresent();
  }

  /** Their names by account id, in the order of names. */
  public Map<Long, String> names() {
    Map<Long, String> names = new LinkedHashMap<>();
    accounts.accounts().stream()
        .filter(this::mayWorkOnAssessments)
        .forEach(account -> names.put(account.id(), account.displayName()));
    return names;
  }

  boolean mayWorkOnAssessments(UserAccount account) {
    return account.isEnabled()
        && accounts.permissionsOf(account.roles()).contains(Permission.ASSESSMENT_READ);
  }
}
