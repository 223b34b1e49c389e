package org.peerassessment.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.AccountView;
import org.peerassessment.core.api.access.Accounts.ChangeAccount;
import org.peerassessment.core.api.access.Accounts.NewAccount;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.web.access.NewPassword;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/** One account: opened, changed, disabled, given a new first password. Parameter {@code u}. */
@Named
@RequestScoped
public class UserPage {
  private static final String LIST = "/admin/users.xhtml?faces-redirect=true";

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Accounts accounts;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject private NewPassword newPassword;
  private AccountView account;
  private String userName;
  private String displayName;
  private Long agencyId;
  private Set<Role> roles = new HashSet<>();

  @PostConstruct
  void find() {
    if (parameters.get("u") == null) {
      return;
    }
    account = accounts.find(Numbers.recordId(parameters.get("u")));
    userName = account.userName();
    displayName = account.displayName();
    agencyId = account.agencyId();
    roles = new HashSet<>(account.roles());
    seen.at(account.edition())
        .with("displayName", displayName)
        .with("agencyId", agencyId)
        .with("roles", roles);
  }

  public String open() {
    NewAccount answers =
        new NewAccount(userName, displayName, agency(), roles, newPassword.secret());
    return newPassword.isRepeated()
        ? forms.attempt(() -> accounts.open(answers), LIST, "admin.user.opened", displayName)
        : null;
  }

  public String change() {
    return forms.attempt(
        () ->
            accounts.change(
                new ChangeAccount(account.userId(), seen.getShown(), displayName, agency(), roles)),
        LIST);
  }

  public String disable() {
    return forms.attempt(
        () -> accounts.setEnabled(account.userId(), false),
        LIST,
        "admin.user.disabled",
        account.displayName());
  }

  public String enable() {
    return forms.attempt(
        () -> accounts.setEnabled(account.userId(), true),
        LIST,
        "admin.user.enabled",
        account.displayName());
  }

  public String resetPassword() {
    return newPassword.isRepeated()
        ? forms.attempt(
            () -> accounts.resetPassword(account.userId(), newPassword.secret()),
            LIST,
            "admin.user.passwordReset",
            account.displayName())
        : null;
  }

  /** An agency's id; 0, which no agency has, where none was chosen. */
  private long agency() {
    return agencyId == null ? 0 : agencyId;
  }

  public Role[] getRoleOptions() {
    return Role.values();
  }

  /** The account, or null while one is being opened. */
  public AccountView getAccount() {
    return account;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String typed) {
    userName = typed;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String typed) {
    displayName = typed;
  }

  public Long getAgencyId() {
    return agencyId;
  }

  public void setAgencyId(Long chosen) {
    agencyId = chosen;
  }

  public Set<Role> getRoles() {
    return roles;
  }

  public void setRoles(Set<Role> chosen) {
    roles = chosen;
  }
}
