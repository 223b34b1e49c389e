package org.peerassessment.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.group.Reflections;
import org.peerassessment.core.api.group.Reflections.Occasion;
import org.peerassessment.core.api.group.Reflections.View;
import org.peerassessment.core.api.group.Reflections.Write;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Once;

/** Why some young people were referred and others were not. */
@Named
@RequestScoped
public class ReflectionPage {
  @Inject private Reflections reflections;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private final Once<List<View>> all = new Once<>(() -> reflections.list(assessment.getId()));
  private final Once<Optional<Occasion>> asked =
      new Once<>(() -> reflections.asked(assessment.getId()));
  private String text;

  public String save() {
    return forms.attempt(
        () -> reflections.write(new Write(assessment.getId(), text)),
        Paths.to("/assessment/group/definition.xhtml", assessment.getId()),
        "group.reflection.saved");
  }

  /** What was written, latest first. */
  public List<View> getAll() {
    return all.get();
  }

  /** What asks for it now, or null. */
  public Occasion getAsked() {
    return asked.get().orElse(null);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
