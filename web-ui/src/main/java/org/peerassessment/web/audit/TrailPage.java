package org.peerassessment.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.audit.AuditTrail.Filter;
import org.peerassessment.core.api.audit.AuditTrail.Page;
import org.peerassessment.core.api.audit.AuditTrail.Row;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/**
 * Rows of the trail, newest first; of one assessment, or of everything, narrowed down to a person
 * ({@code by}), an assessment ({@code of}) and days ({@code from}, {@code to}); page {@code p}.
 */
@Named
@RequestScoped
public class TrailPage {
  private static final int ROWS = 50;
  private static final int NUMBER = 40;

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AuditTrail trail;
  @Inject private AssessmentBean assessment;
  private final Once<Page> whole = new Once<>(() -> trail.list(filter(), asked()));
  private final Once<Page> ofOne = new Once<>(() -> trail.seenBy(assessment.getId(), asked()));
  private final Once<Map<Long, String>> people = new Once<>(() -> trail.people());
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

  private Filter filter() {
    return new Filter(getBy(), getOf(), getFrom(), getTo());
  }

  public boolean isNarrowed() {
    return !filter().equals(Filter.all());
  }

  /** Everybody who may stand in the trail, by name. */
  public List<Map.Entry<Long, String>> getPeople() {
    return people.get().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** The account asked for, or null. */
  public Long getBy() {
    String typed = parameters.get("by");
    return typed != null && typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
  }

  /** Number of the assessment asked for, as typed. */
  public String getOf() {
    String typed = parameters.getOrDefault("of", "").strip();
    return typed.substring(0, Math.min(NUMBER, typed.length()));
  }

  /** The first day asked for, or null. */
  public LocalDate getFrom() {
    return day("from");
  }

  /** The last day asked for, or null. */
  public LocalDate getTo() {
    return day("to");
  }

  /** What is no day narrows nothing down. */
  private LocalDate day(String parameter) {
    try {
      LocalDate day = LocalDate.parse(parameters.getOrDefault(parameter, ""));
      return Answers.inRange(day) ? day : null;
    } catch (DateTimeParseException none) {
      return null;
    }
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
