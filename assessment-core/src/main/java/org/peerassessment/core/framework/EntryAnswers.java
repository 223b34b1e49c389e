package org.peerassessment.core.framework;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.framework.ContextMatrix.ChangedEntry;
import org.peerassessment.core.api.framework.ContextMatrix.NewEntry;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.MatrixColumn;
import org.peerassessment.core.api.shared.Answers;

/** What an entry of the matrix must be like (R-FRM-03). */
final class EntryAnswers {
  private static final int UNDERMINED_BY = 400;

  private EntryAnswers() {}

  static void check(NewEntry command, ContextNames contexts, Map<Long, EvidenceView> evidence) {
    common(command.column(), command.text(), command.underminedBy())
        .require(contexts.has(command.contextId()), "contextId", "framework.context.unknown")
        .chosen("column", command.column())
        .require(citable(evidence, command.evidenceIds()), "evidenceIds", "framework.evidence.gone")
        .accept();
  }

  /** A piece withdrawn since may stay cited where it was; it counts no more there. */
  static void check(ChangedEntry command, MatrixEntry entry, Map<Long, EvidenceView> evidence) {
    Set<Long> fresh = new HashSet<>(command.evidenceIds());
    fresh.removeAll(entry.evidenceIds());
    common(entry.column(), command.text(), command.underminedBy())
        .require(citable(evidence, fresh), "evidenceIds", "framework.evidence.gone")
        .accept();
  }

  private static Answers common(MatrixColumn column, String text, String underminedBy) {
    boolean named = underminedBy != null && !underminedBy.isBlank();
    return new Answers()
        .text("text", text, Answers.LONG)
        .optionalText("underminedBy", underminedBy, UNDERMINED_BY)
        .require(
            !named || column == MatrixColumn.CAPACITY,
            "underminedBy",
            "framework.entry.underminedOnlyCapacity");
  }

  private static boolean citable(Map<Long, EvidenceView> evidence, Collection<Long> ids) {
    return FrameworkFacts.citable(evidence, ids);
  }
}
