package org.peerassessment.web.access;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.peerassessment.core.api.access.SignIn.SignedIn;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.security.OwnPath;
import org.peerassessment.web.security.Recognised;
import org.peerassessment.web.security.Sitting;

/**
 * Signing in. The answer is the same for an unknown name, a wrong password and a locked account;
 * afterwards the person is back on the page they asked for.
 */
@Named
@RequestScoped
public class SignInPage {
  private static final String HOME = "/work-list.xhtml";

  @Inject private SecurityContext security;
  @Inject private Recognised recognised;
  @Inject private Forms forms;
  @Inject private Clock clock;
  private String userName;
  private String password;

  public void signIn() throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    if (!recognises(request, response)) {
      forms.show(Reason.about("userName", "access.signIn.failed"));
      return;
    }
    SignedIn person = recognised.person();
    new Sitting(person.userName(), person.stamp(), clock.instant(), person.mustChange())
        .keepIn(request.getSession());
    String next = OwnPath.of(request.getParameter("to")).orElse(HOME);
    external.redirect(request.getContextPath() + next);
  }

  private boolean recognises(HttpServletRequest request, HttpServletResponse response) {
    if (userName == null || password == null) {
      return false;
    }
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            withParams()
                .credential(new UsernamePasswordCredential(userName.strip(), password))
                .newAuthentication(true));
    return recognised.person() != null && status == AuthenticationStatus.SUCCESS;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String typed) {
    userName = typed;
  }

  /** Never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String typed) {
    password = typed;
  }
}
