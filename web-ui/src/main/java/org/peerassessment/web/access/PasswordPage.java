package org.peerassessment.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.security.Leave;

/** Changing one's own password; one then signs in again with it, here and everywhere else. */
@Named
@RequestScoped
public class PasswordPage {
  @Inject private SignIn signIn;
  @Inject private Forms forms;
  @Inject private NewPassword newPassword;
  @Inject private Leave leave;
  private String current;

  public String save() throws ServletException {
    boolean changed =
        newPassword.isRepeated()
            && forms.attempt(
                    () -> signIn.changeOwnPassword(Secret.of(current), newPassword.secret()), "")
                != null;
    return changed ? leave.signOut() + "&password=changed" : null;
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String typed) {
    current = typed;
  }
}
