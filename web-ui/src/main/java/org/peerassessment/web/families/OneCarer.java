package org.peerassessment.web.families;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.core.api.families.Families.CarerHistory;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/** The parent or carer that parameter {@code c} names, with every decision. */
@Named
@RequestScoped
public class OneCarer {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Families families;
  @Inject private AssessmentBean assessment;
  private final Once<CarerHistory> found =
      new Once<>(() -> families.find(assessment.getId(), getId()));

  public CarerHistory getFound() {
    return found.get();
  }

  long getId() {
    return Numbers.recordId(parameters.get("c"));
  }
}
