package org.peerassessment.core.api.framework;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** What has been learnt about a group, sorted under the framework's elements (R-FRM-01, 02). */
@Local
public interface Evidence {
  /** Most pieces of evidence one assessment holds. */
  int MOST = 2000;

  /**
   * Adds one piece of evidence.
   *
   * @return its id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or the
   *     context is not one of this assessment
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the conversation is not
   * @throws org.peerassessment.core.api.shared.StandsInTheWay without a recorded lawful purpose
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long add(AssessmentId assessment, NewEvidence command);

  /**
   * Withdraws a piece that turned out wrong: it stays readable where it was cited, marked as
   * withdrawn, and counts no more.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted without a reason
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void withdraw(AssessmentId assessment, long evidenceId, String why);

  /** Every piece, withdrawn ones included, oldest first; at most {@link #MOST}. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<EvidenceView> list(AssessmentId assessment);

  /** How far the framework is covered, and by whose views; withdrawn evidence does not count. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Coverage coverage(AssessmentId assessment);

  /**
   * @param what what was said, seen or found; at most 4,000 characters
   * @param source who or which record it comes from; at most 200 characters
   * @param date when it was said, seen or written
   * @param contextId the context it is about, or null
   * @param elements one to thirteen elements it belongs under
   * @param conversationId the conversation it was said in, or null
   */
  record NewEvidence(
      String what,
      String source,
      Viewpoint viewpoint,
      LocalDate date,
      Reliability reliability,
      Bearing bearing,
      Long contextId,
      Set<Element> elements,
      Long conversationId) {
    public NewEvidence {
      elements =
          elements == null || elements.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(elements));
    }
  }

  /**
   * @param contextName name of the context, or empty
   * @param addedBy who wrote it down
   * @param withdrawnBecause why it no longer counts, or empty
   */
  record EvidenceView(
      long evidenceId,
      String what,
      String source,
      Viewpoint viewpoint,
      LocalDate date,
      Reliability reliability,
      Bearing bearing,
      Long contextId,
      String contextName,
      List<Element> elements,
      Long conversationId,
      String addedBy,
      Instant addedAt,
      String withdrawnBecause) {
    public EvidenceView {
      elements = List.copyOf(elements);
    }

    public boolean withdrawn() {
      return !withdrawnBecause.isEmpty();
    }
  }

  /**
   * @param elements all thirteen, in the framework's order
   * @param missing whose views nobody has brought yet
   */
  record Coverage(List<ElementCoverage> elements, List<Viewpoint> missing) {
    public Coverage {
      elements = List.copyOf(elements);
      missing = List.copyOf(missing);
    }

    /** Elements with at least one piece of evidence. */
    public List<Element> covered() {
      return elements.stream().filter(e -> e.count() > 0).map(ElementCoverage::element).toList();
    }

    /** Elements that nobody has brought anything on. */
    public List<Element> uncovered() {
      return elements.stream().filter(e -> e.count() == 0).map(ElementCoverage::element).toList();
    }

    public boolean hears(Viewpoint viewpoint) {
      return !missing.contains(viewpoint);
    }
  }

  /**
   * @param count pieces of evidence under this element
   * @param views whose views they are
   */
  record ElementCoverage(Element element, int count, List<Viewpoint> views) {
    public ElementCoverage {
      views = List.copyOf(views);
    }
  }
}
