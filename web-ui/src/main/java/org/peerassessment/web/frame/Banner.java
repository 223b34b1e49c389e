package org.peerassessment.web.frame;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Carries what has just been done over to the next page, which says it once. */
@SessionScoped
public class Banner implements Serializable {
  private static final long serialVersionUID = 1L;

  private String text;

  public void say(String words) {
    text = words;
  }

  /** The words to show, which are then gone; null if there is nothing to say. */
  public String take() {
    String taken = text;
    text = null;
    return taken;
  }
}
