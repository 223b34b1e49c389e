package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;

/** Which thing on the map a form is about, as its address says. */
@Named("mapAddress")
@RequestScoped
public class Address {
  @Inject private AssessmentBean assessment;
  @Inject @RequestParameterMap private Map<String, String> parameters;

  AssessmentId assessment() {
    return assessment.getId();
  }

  boolean has(String parameter) {
    return parameters.containsKey(parameter);
  }

  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if it is missing or no number
   */
  long id(String parameter) {
    return Numbers.recordId(parameters.get(parameter));
  }

  /** The id, or null if the address names none. */
  Long optional(String parameter) {
    return has(parameter) ? id(parameter) : null;
  }

  /** Where the forms lead back to. */
  String whereFrom() {
    return page(getBack());
  }

  /** The page that a form was opened from: the picture if the address says so, or the tables. */
  public String getBack() {
    return "map".equals(parameters.get("back")) ? "map" : "tables";
  }

  /** Key of the words of the link there. */
  public String getBackWords() {
    return "map".equals(getBack()) ? "mapping.backToMap" : "mapping.back";
  }

  /** Address of a page of the map, to go on to. */
  String page(String name) {
    return "/assessment/mapping/" + name + ".xhtml?faces-redirect=true&a=" + assessment().value();
  }

  /** Where the forms of subgroups lead back to. */
  String measures() {
    return "/assessment/mapping/measures.xhtml?faces-redirect=true&a=" + assessment().value();
  }
}
