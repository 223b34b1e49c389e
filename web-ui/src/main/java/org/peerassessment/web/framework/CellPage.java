package org.peerassessment.web.framework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peerassessment.core.api.framework.ContextMatrix;
import org.peerassessment.core.api.framework.ContextMatrix.Cell;
import org.peerassessment.core.api.framework.ContextMatrix.ChangedEntry;
import org.peerassessment.core.api.framework.ContextMatrix.Entry;
import org.peerassessment.core.api.framework.ContextMatrix.NewEntry;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.MatrixColumn;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Seen;

/**
 * One cell of the matrix: reads its entries, adds one, or changes the one named by {@code entry}.
 */
@Named("matrixCell")
@RequestScoped
public class CellPage {
  @Inject private AssessmentBean assessment;
  @Inject private ContextMatrix matrix;
  @Inject private EvidenceOptions options;
  @Inject private Forms forms;
  @Inject private Seen seen;
  @Inject @RequestParameterMap private Map<String, String> parameters;
  private Cell cell;
  private Entry entry;
  private String text;
  private String underminedBy;
  private List<Long> evidenceIds = new ArrayList<>();

  @PostConstruct
  void read() {
    MatrixColumn column =
        Stream.of(MatrixColumn.values())
            .filter(c -> c.name().equals(parameters.get("column")))
            .findFirst()
            .orElseThrow(NoSuchRecord::new);
    long context = Numbers.recordId(parameters.get("context"));
    cell = matrix.cell(assessment.getId(), context, column);
    if (parameters.containsKey("entry")) {
      long id = Numbers.recordId(parameters.get("entry"));
      begin(
          cell.entries().stream()
              .filter(e -> e.entryId() == id)
              .findFirst()
              .orElseThrow(NoSuchRecord::new));
    }
  }

  private void begin(Entry found) {
    entry = found;
    text = found.text();
    underminedBy = found.underminedBy();
    evidenceIds = new ArrayList<>(found.evidence().stream().map(EvidenceView::evidenceId).toList());
    seen.at(found.version())
        .with("text", text)
        .with("underminedBy", underminedBy)
        .with("evidenceIds", evidenceIds);
  }

  public String save() {
    return forms.attempt(isNew() ? this::add : this::change, matrixPage());
  }

  private void add() {
    matrix.add(
        assessment.getId(),
        new NewEntry(cell.contextId(), cell.column(), text, underminedBy, Set.copyOf(evidenceIds)));
  }

  private void change() {
    matrix.change(
        assessment.getId(),
        new ChangedEntry(
            entry.entryId(), seen.getShown(), text, underminedBy, Set.copyOf(evidenceIds)));
  }

  public String remove() {
    return forms.attempt(
        () -> matrix.remove(assessment.getId(), entry.entryId()),
        matrixPage(),
        "framework.entry.removed");
  }

  private String matrixPage() {
    return "/assessment/framework/contexts.xhtml?faces-redirect=true&a="
        + assessment.getId().value();
  }

  public boolean isNew() {
    return entry == null;
  }

  public boolean isCapacity() {
    return cell.column() == MatrixColumn.CAPACITY;
  }

  /** What can be cited: all that stands, and what this entry cites already. */
  public List<SelectItem> getCitable() {
    return options.citableOr(
        isNew() ? List.of() : entry.evidence().stream().map(EvidenceView::evidenceId).toList());
  }

  public Cell getCell() {
    return cell;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getUnderminedBy() {
    return underminedBy;
  }

  public void setUnderminedBy(String underminedBy) {
    this.underminedBy = underminedBy;
  }

  public List<Long> getEvidenceIds() {
    return evidenceIds;
  }

  public void setEvidenceIds(List<Long> evidenceIds) {
    this.evidenceIds = evidenceIds;
  }
}
