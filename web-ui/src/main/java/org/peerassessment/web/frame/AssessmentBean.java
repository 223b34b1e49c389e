package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.shared.AssessmentId;

/** The assessment that a page is about, from its parameter {@code a}. */
@Named("assessment")
@RequestScoped
public class AssessmentBean {
  @Inject @RequestParameterMap private Map<String, String> parameters;

  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the parameter is no number
   */
  public AssessmentId getId() {
    return new AssessmentId(Numbers.recordId(parameters.get("a")));
  }
}
