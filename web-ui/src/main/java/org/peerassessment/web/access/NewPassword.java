package org.peerassessment.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.web.frame.Forms;

/** A new password, typed twice so that a slip of the finger locks nobody out. */
@Named
@RequestScoped
public class NewPassword {
  @Inject private Forms forms;
  private String password;
  private String again;

  /** Whether both are the same; if not, the page says so. */
  public boolean isRepeated() {
    boolean same = password == null || password.equals(again);
    if (!same) {
      forms.show(Reason.about("again", "access.password.differs"));
    }
    return same;
  }

  /** What was typed, as the doors take it. */
  public Secret secret() {
    return Secret.of(password);
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String typed) {
    again = typed;
  }
}
