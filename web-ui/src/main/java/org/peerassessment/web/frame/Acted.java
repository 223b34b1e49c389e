package org.peerassessment.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Notes that a button of the page was found and did something; see {@link Unsent}. */
public class Acted implements ActionListener {
  private static final String DONE = Acted.class.getName();

  private final ActionListener wrapped;

  public Acted(ActionListener wrapped) {
    this.wrapped = wrapped;
  }

  static boolean isIn(FacesContext context) {
    return context.getAttributes().containsKey(DONE);
  }

  @Override
  public void processAction(ActionEvent event) {
    FacesContext.getCurrentInstance().getAttributes().put(DONE, true);
    wrapped.processAction(event);
  }
}
