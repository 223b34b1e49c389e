package org.peerassessment.core.api.framework;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;

/** The contexts of a group against four columns; every entry may cite evidence (R-FRM-03). */
@Local
public interface ContextMatrix {
  /** Most entries one matrix holds. */
  int MOST = 2000;

  /** Every context of the assessment, each with all four columns. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  MatrixView view(AssessmentId assessment);

  /**
   * One cell, entries included.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the context is not of this
   *     assessment
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Cell cell(AssessmentId assessment, long contextId, MatrixColumn column);

  /**
   * Writes an entry into a cell.
   *
   * @return its id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or context or
   *     evidence are not of this assessment
   * @throws org.peerassessment.core.api.shared.StandsInTheWay without a recorded lawful purpose
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long add(AssessmentId assessment, NewEntry command);

  /**
   * Rewrites an entry.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if somebody else has changed it since
   *     it was read
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void change(AssessmentId assessment, ChangedEntry command);

  /** Takes an entry out that does not belong there; the evidence it cited stays. */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void remove(AssessmentId assessment, long entryId);

  /**
   * @param text at most 4,000 characters
   * @param underminedBy by whom or what capacity is undermined, or empty; for {@link
   *     MatrixColumn#CAPACITY} only
   * @param evidenceIds evidence of the same assessment that the entry rests on
   */
  record NewEntry(
      long contextId,
      MatrixColumn column,
      String text,
      String underminedBy,
      Set<Long> evidenceIds) {
    public NewEntry {
      evidenceIds = evidenceIds == null ? Set.of() : Set.copyOf(evidenceIds);
    }
  }

  /**
   * @param version as read, so that nobody's change is overwritten unseen
   */
  record ChangedEntry(
      long entryId, long version, String text, String underminedBy, Set<Long> evidenceIds) {
    public ChangedEntry {
      evidenceIds = evidenceIds == null ? Set.of() : Set.copyOf(evidenceIds);
    }
  }

  /** One row per context, in the order in which the assessment lists its contexts. */
  record MatrixView(List<Row> rows) {
    public MatrixView {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param cells the four columns, in the order of {@link MatrixColumn}
   */
  record Row(long contextId, String contextName, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  record Cell(long contextId, String contextName, MatrixColumn column, List<Entry> entries) {
    public Cell {
      entries = List.copyOf(entries);
    }
  }

  /**
   * @param underminedBy by whom or what, or empty
   */
  record Entry(
      long entryId,
      long version,
      String text,
      String underminedBy,
      List<Evidence.EvidenceView> evidence) {
    public Entry {
      evidence = List.copyOf(evidence);
    }

    /** Whose views the entry rests on, each once. */
    public List<Viewpoint> views() {
      return evidence.stream()
          .filter(e -> !e.withdrawn())
          .map(Evidence.EvidenceView::viewpoint)
          .distinct()
          .sorted()
          .toList();
    }

    /** Pieces of evidence that still count. */
    public int count() {
      return (int) evidence.stream().filter(e -> !e.withdrawn()).count();
    }
  }
}
