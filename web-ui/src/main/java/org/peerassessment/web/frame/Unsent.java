package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
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
  private final Once<List<Text>> texts = new Once<>(Unsent::typed);

  /**
   * @param question the label of the field, or empty
   */
  public record Text(String question, String words) {}

  /** Whether a form came in and nothing of the page took it, not even to find fault with it. */
  public boolean isAny() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context.isPostback() && !Acted.isIn(context) && context.getMessageList().isEmpty();
  }

  /** Words that were typed, not choices and never passwords; in the order they were sent. */
  public List<Text> getTexts() {
    return texts.get();
  }

  private static List<Text> typed() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context.getExternalContext().getRequestParameterMap().entrySet().stream()
        .filter(sent -> sent.getKey().endsWith(":in") && !sent.getValue().isBlank())
        .filter(sent -> isText(context.getViewRoot().findComponent(":" + sent.getKey())))
        .map(sent -> text(context, sent))
        .toList();
  }

  private static boolean isText(UIComponent field) {
    return field instanceof HtmlInputText || field instanceof HtmlInputTextarea;
  }

  private static Text text(FacesContext context, Map.Entry<String, String> sent) {
    UIComponent field = context.getViewRoot().findComponent(":" + sent.getKey());
    UIComponent whole = UIComponent.getCompositeComponentParent(field);
    Object label = whole == null ? null : whole.getAttributes().get("label");
    return new Text(label == null ? "" : label.toString(), sent.getValue());
  }
}
