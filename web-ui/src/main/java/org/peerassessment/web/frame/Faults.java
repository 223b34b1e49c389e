package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The faults that the page has to show: all of them on top, each again at its answer. */
@Named
@RequestScoped
public class Faults {
  /**
   * @param href fragment of the answer's first control, or empty if about the whole form
   */
  public record Fault(String text, String href) {}

  /** All faults, those about single answers first. */
  public List<Fault> list() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Fault> faults = new ArrayList<>();
    Iterator<String> ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      if (id != null) {
        String href = "#" + firstControlOf(id, context);
        String question = questionOf(id, context);
        context
            .getMessageList(id)
            .forEach(said -> faults.add(new Fault(question + said.getSummary(), href)));
      }
    }
    context.getMessageList(null).forEach(said -> faults.add(new Fault(said.getSummary(), "")));
    return faults;
  }

  /** Whether anything is to be shown. */
  public boolean any() {
    return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
  }

  /** The first fault of the answer with that client id, or null. */
  public String of(String clientId) {
    FacesContext context = FacesContext.getCurrentInstance();
    List<FacesMessage> messages = new ArrayList<>(context.getMessageList(clientId));
    messages.addAll(context.getMessageList(clientId + ":in"));
    return messages.isEmpty() ? null : messages.get(0).getSummary();
  }

  /** The question in front of its fault: nine times 'Write an answer here' helps nobody. */
  private static String questionOf(String clientId, FacesContext context) {
    String answer = clientId.replaceFirst(":in$", "");
    UIComponent component = context.getViewRoot().findComponent(":" + answer);
    Object label = component == null ? null : component.getAttributes().get("label");
    if (label == null || label.toString().isBlank()) {
      return "";
    }
    return label + (label.toString().endsWith("?") ? " " : ": ");
  }

  /** The control that takes the focus when a fault is followed to its answer. */
  private static String firstControlOf(String clientId, FacesContext context) {
    String inner = clientId.endsWith(":in") ? clientId : clientId + ":in";
    UIComponent control = context.getViewRoot().findComponent(":" + inner);
    if (control instanceof HtmlSelectOneRadio || control instanceof HtmlSelectManyCheckbox) {
      return inner + ":0";
    }
    UIComponent answer = context.getViewRoot().findComponent(":" + clientId);
    return control != null || answer instanceof DateField ? inner : clientId;
  }
}
