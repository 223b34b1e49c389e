package org.peerassessment.web.families;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.core.api.families.EndCarer;
import org.peerassessment.core.api.families.Families;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Typed;

/** Says that somebody is no longer parent or carer of a member. */
@Named
@RequestScoped
public class EndCarerPage {
  @Inject private Families families;
  @Inject private OneCarer carer;
  @Inject private AssessmentBean assessment;
  @Inject private Forms forms;
  private final Typed typed = new Typed();

  public String save() {
    return forms.attempt(
        () ->
            families.endCarer(
                new EndCarer(
                    assessment.getId(), carer.getId(), typed.date("on"), typed.text("reason"))),
        Paths.to("carers", assessment.getId()),
        "families.end.saved");
  }

  public Typed getTyped() {
    return typed;
  }
}
