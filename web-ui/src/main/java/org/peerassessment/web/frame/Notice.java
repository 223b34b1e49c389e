package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes the banner for this one page; begins no session only to find that there is none. */
@Named
@RequestScoped
public class Notice {
  @Inject private Banner banner;
  private boolean taken;
  private String text;

  /** What has just been done, or null. */
  public String getText() {
    boolean session =
        FacesContext.getCurrentInstance().getExternalContext().getSession(false) != null;
    if (!taken && session) {
      text = banner.take();
      taken = true;
    }
    return text;
  }
}
