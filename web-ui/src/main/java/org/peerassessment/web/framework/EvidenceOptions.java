package org.peerassessment.web.framework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.engagement.Conversations.View;
import org.peerassessment.core.api.framework.Bearing;
import org.peerassessment.core.api.framework.Domain;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.Reliability;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** What can be chosen in the forms of framework and analysis. */
@Named("evidenceOptions")
@RequestScoped
public class EvidenceOptions {
  private static final int LABEL = 160;

  @Inject private AssessmentBean assessment;
  @Inject private Contexts contexts;
  @Inject private Conversations conversations;
  @Inject private Evidence evidence;
  @Inject private Words words;
  private final Once<List<ContextView>> places =
      new Once<>(() -> contexts.list(assessment.getId()));
  private final Once<List<View>> held =
      new Once<>(
          () -> conversations.list(assessment.getId(), EnumSet.allOf(ConversationKind.class)));
  private final Once<List<EvidenceView>> all = new Once<>(() -> evidence.list(assessment.getId()));

  public List<SelectItem> getContexts() {
    return places.get().stream().map(c -> new SelectItem(c.contextId(), c.name())).toList();
  }

  public List<SelectItem> getConversations() {
    return held.get().stream()
        .map(c -> new SelectItem(c.id(), words.label(c.kind()) + ", " + words.date(c.on())))
        .toList();
  }

  /** Evidence that may be cited, newest first: how it begins, and who says so. */
  public List<SelectItem> getCitable() {
    return citableOr(Set.of());
  }

  /** As above, and what is cited already though it was withdrawn since. */
  List<SelectItem> citableOr(Collection<Long> cited) {
    List<EvidenceView> offered =
        all.get().stream().filter(e -> !e.withdrawn() || cited.contains(e.evidenceId())).toList();
    return Lists.newestFirst(offered).stream()
        .map(e -> new SelectItem(e.evidenceId(), label(e)))
        .toList();
  }

  private String label(EvidenceView view) {
    String what = view.what();
    String begins = what.length() > LABEL ? what.substring(0, LABEL) + "…" : what;
    return words.of(
        "framework.evidence.cited",
        begins,
        view.source(),
        words.label(view.viewpoint()),
        view.date());
  }

  public Viewpoint[] getViewpoints() {
    return Viewpoint.values();
  }

  public Reliability[] getReliabilities() {
    return Reliability.values();
  }

  public Bearing[] getBearings() {
    return Bearing.values();
  }

  public List<Element> getGroupFunctioning() {
    return Domain.GROUP_FUNCTIONING.elements();
  }

  public List<Element> getGuardianship() {
    return Domain.GUARDIANSHIP_CAPACITY.elements();
  }

  public List<Element> getEnvironment() {
    return Domain.ENVIRONMENT_AND_FAMILY.elements();
  }
}
