package org.peerassessment.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.access.SignIn.FirstAdministrator;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.web.frame.Forms;

/** The first administrator of a new installation; once there is one, the page is no more. */
@Named
@RequestScoped
public class SetUpPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private SignIn signIn;
  @Inject private Forms forms;
  @Inject private NewPassword newPassword;
  private String council;
  private String userName;
  private String displayName;

  @PostConstruct
  void onlyWithTheKey() {
    String key = parameters.get("key");
    if (key == null || !signIn.awaitsFirstAdministrator(Secret.of(key))) {
      throw new NoSuchRecord();
    }
  }

  public String save() {
    FirstAdministrator answers =
        new FirstAdministrator(
            Secret.of(parameters.get("key")), council, userName, displayName, newPassword.secret());
    return newPassword.isRepeated()
        ? forms.attempt(
            () -> signIn.setUpFirstAdministrator(answers),
            "/sign-in.xhtml?faces-redirect=true",
            "access.setUp.done")
        : null;
  }

  public String getCouncil() {
    return council;
  }

  public void setCouncil(String typed) {
    council = typed;
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
}
