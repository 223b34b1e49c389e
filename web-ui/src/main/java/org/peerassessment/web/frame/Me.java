package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.access.SignIn;

/** The signed-in person, for the head of each page; asked once for each request. */
@Named
@RequestScoped
public class Me {
  @Inject private SignIn signIn;
  @Inject private SecurityContext security;
  private final Once<Caller> caller = new Once<>(() -> signIn.whoAmI());

  public boolean isSignedIn() {
    return security.getCallerPrincipal() != null;
  }

  public Caller getCaller() {
    return caller.get();
  }

  /**
   * Whether to offer what needs the permission; the doors refuse it all the same.
   *
   * @param permission name of a {@link Permission}
   */
  public boolean may(String permission) {
    return isSignedIn() && getCaller().may(Permission.valueOf(permission));
  }

  /** Someone who works on tasks only, and never on an assessment. */
  public boolean isPartner() {
    return may("TASK_READ") && !may("ASSESSMENT_READ");
  }

  public boolean isSupervisor() {
    return isSignedIn() && getCaller().roles().contains(Role.PRACTICE_SUPERVISOR);
  }

  /** After how many seconds without a request the session ends. */
  public int getIdleSeconds() {
    return FacesContext.getCurrentInstance().getExternalContext().getSessionMaxInactiveInterval();
  }
}
