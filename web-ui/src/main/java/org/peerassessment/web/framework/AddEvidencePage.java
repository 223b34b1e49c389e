package org.peerassessment.web.framework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;

/**
 * Adds a piece of evidence. Opened with {@code conversation}, and {@code note} too, it begins with
 * what was said there; with {@code element}, that element is ticked.
 */
@Named("addEvidence")
@RequestScoped
public class AddEvidencePage {
  @Inject private AssessmentBean assessment;
  @Inject private Evidence evidence;
  @Inject private Conversations conversations;
  @Inject private Forms forms;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private Conversations.View conversation;
  private final EvidenceForm form = new EvidenceForm();

  @PostConstruct
  void read() {
    Stream.of(Element.values())
        .filter(e -> e.name().equals(parameters.get("element")))
        .forEach(form::tick);
    if (parameters.containsKey("conversation")) {
      long id = Numbers.recordId(parameters.get("conversation"));
      conversation = conversations.find(assessment.getId(), id);
      form.beginWith(conversation, parameters.get("note"));
    }
  }

  public String save() {
    return forms.attempt(
        () -> evidence.add(assessment.getId(), form.answers()),
        "/assessment/framework/evidence.xhtml?faces-redirect=true&a=" + assessment.getId().value(),
        "framework.evidence.added");
  }

  public EvidenceForm getForm() {
    return form;
  }

  /** The conversation it comes from, or null. */
  public Conversations.View getConversation() {
    return conversation;
  }
}
