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
import java.util.Locale;
import java.util.function.Function;

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
    return at(clientId.replaceFirst(":in$", ""), context, Faults::question, "");
  }

  private static String question(UIComponent answer) {
    return asked(
        (String) answer.getAttributes().get("label"), (String) answer.getAttributes().get("whose"));
  }

  /**
   * @param label the question as it stands at its answer
   * @param whose the row it is asked in, such as 'Person 2', or null
   */
  static String asked(String label, String whose) {
    if (label == null || label.isBlank()) {
      return "";
    }
    String question =
        whose == null || whose.isBlank()
            ? label
            : whose + ", " + label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    return question + (".?!".indexOf(label.charAt(label.length() - 1)) < 0 ? ": " : " ");
  }

  /** The control that takes the focus when a fault is followed to its answer. */
  private static String firstControlOf(String clientId, FacesContext context) {
    String inner = clientId.endsWith(":in") ? clientId : clientId + ":in";
    boolean date = at(clientId, context, DateField.class::isInstance, false);
    return at(
        inner,
        context,
        control ->
            control instanceof HtmlSelectOneRadio || control instanceof HtmlSelectManyCheckbox
                ? inner + ":0"
                : inner,
        date ? inner : clientId);
  }

  /** What is asked of the component with that client id, which may stand in a row of a list. */
  private static <T> T at(
      String clientId, FacesContext context, Function<UIComponent, T> ask, T ifNone) {
    List<T> found = new ArrayList<>();
    context
        .getViewRoot()
        .invokeOnComponent(
            context, clientId, (where, component) -> found.add(ask.apply(component)));
    return found.isEmpty() ? ifNone : found.get(0);
  }
}
