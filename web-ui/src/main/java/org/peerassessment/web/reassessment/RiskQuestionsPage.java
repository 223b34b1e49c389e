package org.peerassessment.web.reassessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.reassessment.RiskQuestions.Changed;
import org.peerassessment.core.api.reassessment.RiskQuestions.OpenQuestions;
import org.peerassessment.core.api.reassessment.RiskQuestions.Question;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** What asks to look at the risk again, and how it was answered before. */
@Named
@RequestScoped
public class RiskQuestionsPage {
  @Inject private RiskQuestions questions;
  @Inject private AssessmentBean assessment;
  @Inject private Words words;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private final Once<OpenQuestions> open = new Once<>(() -> questions.open(assessment.getId()));
  private final Once<List<Question>> answered =
      new Once<>(() -> questions.answered(assessment.getId(), getPage() * RiskQuestions.PAGE));

  public OpenQuestions getOpen() {
    return open.get();
  }

  public List<Question> getAnswered() {
    return answered.get();
  }

  public int getPage() {
    return Numbers.page(parameters.get("p"));
  }

  /** Whether there may be earlier answers. */
  public boolean isMore() {
    return getAnswered().size() == RiskQuestions.PAGE;
  }

  /** What changed, about whom and where, by whom and when. */
  public String words(Changed change) {
    List<String> about = new ArrayList<>(change.people());
    if (!change.place().isEmpty()) {
      about.add(change.place());
    }
    String what = words.get(change.what());
    return about.isEmpty()
        ? words.of("reassessment.questions.what", what, change.by(), change.at())
        : words.of(
            "reassessment.questions.whatAbout",
            what,
            String.join(", ", about),
            change.by(),
            change.at());
  }
}
