package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes the banner for this one page. */
@Named
@RequestScoped
public class Notice {
  @Inject private Banner banner;
  private boolean taken;
  private String text;

  /** What has just been done, or null. */
  public String getText() {
    if (!taken) {
      text = banner.take();
      taken = true;
    }
    return text;
  }
}
