package org.peerassessment.core.framework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.context.Contexts;
import org.peerassessment.core.api.framework.ContextMatrix;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.MatrixColumn;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The matrix of contexts of an assessment. */
@Stateless
@Door
public class ContextMatrixService implements ContextMatrix {
  @Inject private MatrixRepository matrix;
  @Inject private FrameworkFacts facts;
  @Inject private Contexts contexts;
  @Inject private PurposeGate gate;

  @Override
  public MatrixView view(AssessmentId assessment) {
    ContextNames names = names(assessment);
    Map<Long, EvidenceView> evidence = facts.byId(assessment, names);
    List<MatrixEntry> entries = matrix.all(assessment);
    return new MatrixView(
        names.ids().stream().map(context -> row(context, names, entries, evidence)).toList());
  }

  @Override
  public Cell cell(AssessmentId assessment, long contextId, MatrixColumn column) {
    ContextNames names = names(assessment);
    if (column == null || !names.has(contextId)) {
      throw new NoSuchRecord();
    }
    Map<Long, EvidenceView> evidence = facts.byId(assessment, names);
    return cell(contextId, names, column, matrix.all(assessment), evidence);
  }

  @Override
  public long add(AssessmentId assessment, NewEntry command) {
    gate.requireBegun(assessment);
    ContextNames names = names(assessment);
    EntryAnswers.check(command, names, facts.byId(assessment, names));
    if (matrix.count(assessment) >= MOST) {
      throw new StandsInTheWay(Reason.of("framework.entry.full", MOST));
    }
    MatrixEntry entry = new MatrixEntry(assessment, command);
    matrix.keep(entry);
    return entry.id();
  }

  @Override
  public void change(AssessmentId assessment, ChangedEntry command) {
    gate.requireBegun(assessment);
    MatrixEntry entry = matrix.find(assessment, command.entryId());
    EntryAnswers.check(command, entry, facts.byId(assessment, names(assessment)));
    entry.reword(command.version(), command.text(), command.underminedBy(), command.evidenceIds());
  }

  @Override
  public void remove(AssessmentId assessment, long entryId) {
    matrix.remove(matrix.find(assessment, entryId));
  }

  private static Row row(
      long context,
      ContextNames names,
      List<MatrixEntry> entries,
      Map<Long, EvidenceView> evidence) {
    return new Row(
        context,
        names.name(context),
        Arrays.stream(MatrixColumn.values())
            .map(column -> cell(context, names, column, entries, evidence))
            .toList());
  }

  private static Cell cell(
      long context,
      ContextNames names,
      MatrixColumn column,
      List<MatrixEntry> entries,
      Map<Long, EvidenceView> evidence) {
    return new Cell(
        context,
        names.name(context),
        column,
        entries.stream()
            .filter(entry -> entry.standsIn(context, column))
            .map(entry -> entry.view(evidence))
            .toList());
  }

  private ContextNames names(AssessmentId assessment) {
    return ContextNames.of(contexts.list(assessment));
  }
}
