package org.peerassessment.web.framework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.peerassessment.core.api.analysis.Weighting;
import org.peerassessment.core.api.framework.ContextMatrix;
import org.peerassessment.core.api.framework.ContextMatrix.Entry;
import org.peerassessment.core.api.framework.ContextMatrix.Row;
import org.peerassessment.core.api.framework.MatrixColumn;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Words;

/** The matrix of contexts, with the mark of the one that people weigh most. */
@Named("contextMatrixPage")
@RequestScoped
public class ContextsPage {
  @Inject private AssessmentBean assessment;
  @Inject private ContextMatrix matrix;
  @Inject private Weighting weighting;
  @Inject private Words words;
  private List<Row> rows;
  private long weighsMost;

  @PostConstruct
  void read() {
    rows = matrix.view(assessment.getId()).rows();
    weighsMost = weighting.current(assessment.getId()).map(w -> w.first().contextId()).orElse(0L);
  }

  public MatrixColumn[] getColumns() {
    return MatrixColumn.values();
  }

  public List<Row> getRows() {
    return rows;
  }

  public boolean isEmpty() {
    return rows.stream().allMatch(r -> r.cells().stream().allMatch(c -> c.entries().isEmpty()));
  }

  public boolean weighsMost(Row row) {
    return row.contextId() == weighsMost;
  }

  /** How much an entry rests on, and whose views, in words. */
  public String restsOn(Entry entry) {
    if (entry.count() == 0) {
      return words.get("framework.entry.noEvidence");
    }
    String views = entry.views().stream().map(words::label).collect(Collectors.joining(", "));
    return words.of("framework.entry.evidence", entry.count(), views);
  }
}
