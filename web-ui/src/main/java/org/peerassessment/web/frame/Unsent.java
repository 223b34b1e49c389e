package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What somebody sent with a form that the page does not have any more, because the record went on
 * meanwhile. Faces passes over such a form without a word; the page says so and shows what was
 * typed, so that nothing is lost (R-ACC-05).
 */
@Named
@RequestScoped
public class Unsent {
  private List<Text> texts;

  /**
   * @param question the label of the field, or empty
   */
  public record Text(String question, String words) {}

  /** Whether a form came in and nothing of the page took it, not even to find fault with it. */
  public boolean isAny() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
        && context.isPostback()
        && !Acted.isIn(context)
        && context.getMessageList().isEmpty();
  }

  /** Words that were typed, not choices and never passwords; in the order of the page. */
  public List<Text> getTexts() {
    if (texts == null) {
      // the list that shows them is visited as well, and asks for them again
      texts = List.of();
      texts = typed();
    }
    return texts;
  }

  /** Goes through the fields, also those not shown now: the names that were sent may be made up. */
  private static List<Text> typed() {
    FacesContext context = FacesContext.getCurrentInstance();
    Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
    List<Text> found = new ArrayList<>();
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, field) -> {
              String words = isText(field) ? sent.get(field.getClientId(context)) : null;
              if (words != null && !words.isBlank()) {
                found.add(new Text(question(field), words));
              }
              return VisitResult.ACCEPT;
            });
    return found;
  }

  private static boolean isText(UIComponent field) {
    return field instanceof HtmlInputText || field instanceof HtmlInputTextarea;
  }

  private static String question(UIComponent field) {
    UIComponent whole = UIComponent.getCompositeComponentParent(field);
    Object label = whole == null ? null : whole.getAttributes().get("label");
    return label == null ? "" : label.toString();
  }
}
