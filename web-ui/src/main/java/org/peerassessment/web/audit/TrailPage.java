package org.peerassessment.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.audit.AuditTrail.Page;
import org.peerassessment.core.api.audit.AuditTrail.Row;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/** Rows of the trail, newest first, of everything or of one assessment. Parameter {@code p}. */
@Named
@RequestScoped
public class TrailPage {
  private static final int ROWS = 50;

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AuditTrail trail;
  @Inject private AssessmentBean assessment;
  private final Once<Page> whole = new Once<>(() -> trail.list(asked()));
  private final Once<Page> ofOne = new Once<>(() -> trail.seenBy(assessment.getId(), asked()));
  private Page page;

  /** Rows of the whole trail. */
  public List<Row> getRows() {
    page = whole.get();
    return page.rows();
  }

  /** Rows about the assessment in parameter {@code a}. */
  public List<Row> getSeenBy() {
    page = ofOne.get();
    return page.rows();
  }

  private int asked() {
    return Numbers.page(parameters.get("p"));
  }

  /** Which page it is, counted from 0; the last one where more was asked for. */
  public int getNumber() {
    return page == null ? 0 : page.number();
  }

  /** How many pages there are; at least one. */
  public long getPages() {
    return Math.max(1, (getTotal() + ROWS - 1) / ROWS);
  }

  public long getTotal() {
    return page == null ? 0 : page.total();
  }
}
