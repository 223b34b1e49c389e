package org.peerassessment.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.worklist.Assessments;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/** The list of assessments the person is named on, narrowed down by a form that is sent. */
@Named
@RequestScoped
public class AssessmentsPage {
  private static final int WORDS = 100;

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private HttpServletRequest request;
  @Inject private Assessments assessments;
  private final Once<Assessments.Page> found =
      new Once<>(() -> assessments.list(new Assessments.Filter(getWords(), getDue()), getPage()));

  public Assessments.Page getFound() {
    return found.get();
  }

  /**
   * What is looked for, cut to what the door takes. It may be a name, which has no place in an
   * address, a history or a log: only what was sent as a form counts.
   */
  public String getWords() {
    boolean sent = "POST".equals(request.getMethod());
    String words = sent ? parameters.getOrDefault("q", "") : "";
    return words.length() > WORDS ? words.substring(0, WORDS) : words;
  }

  /** The due state looked for, or null for all. */
  public DueState getDue() {
    return Arrays.stream(DueState.values())
        .filter(state -> state.name().equals(parameters.get("due")))
        .findFirst()
        .orElse(null);
  }

  public DueState[] getDueStates() {
    return DueState.values();
  }

  public boolean isNarrowed() {
    return !getWords().isBlank() || getDue() != null;
  }

  public int getPage() {
    return Numbers.page(parameters.get("page"));
  }

  public boolean isMore() {
    return (getPage() + 1L) * Assessments.PAGE < getFound().total();
  }
}
