package org.peerassessment.core.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.framework.Bearing;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.Evidence.NewEvidence;
import org.peerassessment.core.api.framework.Reliability;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.AssessmentId;

/** Evidence of a made-up assessment. */
public final class EvidenceFixture {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  public static final ContextNames CONTEXTS =
      ContextNames.of(
          List.of(
              new ContextView(1, 1, Kind.PEER_GROUP, "Peer group"),
              new ContextView(2, 1, Kind.SCHOOL, "Hillside School"),
              new ContextView(3, 1, Kind.HOME, "Homes")));

  private EvidenceFixture() {}

  static NewEvidence told(Viewpoint viewpoint, Set<Element> elements) {
    return new NewEvidence(
        "Images were still shown in the lunch hall.",
        "Form tutor",
        viewpoint,
        TODAY,
        Reliability.FIRST_HAND,
        Bearing.CONCERN,
        2L,
        elements,
        null);
  }

  static EvidenceItem item(Viewpoint viewpoint, Set<Element> elements) {
    return new EvidenceItem(
        new AssessmentId(42), told(viewpoint, elements), 7, Instant.parse("2026-11-24T10:00:00Z"));
  }

  /** A view with an id, as it comes from the database; withdrawn if a reason is given. */
  public static EvidenceView kept(long id, Viewpoint viewpoint, String withdrawnBecause) {
    EvidenceView view = item(viewpoint, Set.of(Element.DYNAMICS)).view(CONTEXTS, Map.of());
    return new EvidenceView(
        id,
        view.what(),
        view.source(),
        viewpoint,
        view.date(),
        view.reliability(),
        view.bearing(),
        view.contextId(),
        view.contextName(),
        view.elements(),
        null,
        "Amina Okafor",
        view.addedAt(),
        withdrawnBecause);
  }
}
