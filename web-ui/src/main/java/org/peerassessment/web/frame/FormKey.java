package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Names a form for as long as it is on the screen, so that sending it twice counts once. */
@Named
@RequestScoped
public class FormKey {
  private String value = UUID.randomUUID().toString();

  /** The key; null if what came back is none, which the door refuses in words. */
  public UUID get() {
    try {
      return value == null ? null : UUID.fromString(value);
    } catch (IllegalArgumentException meddledWith) {
      return null;
    }
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
