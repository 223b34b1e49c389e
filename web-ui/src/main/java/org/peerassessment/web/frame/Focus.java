package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * Where somebody goes on typing once the page has come back, such as the row that they asked for.
 * Faults and what is done come before it.
 */
@Named
@RequestScoped
public class Focus {
  private String control;

  /**
   * @param control client id of the control, such as {@code form:present_1_name:in}
   */
  public void on(String control) {
    this.control = control;
  }

  /** Client id of the control, or null. */
  public String getControl() {
    return control;
  }
}
