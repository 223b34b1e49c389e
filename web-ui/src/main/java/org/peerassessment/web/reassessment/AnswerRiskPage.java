package org.peerassessment.web.reassessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.reassessment.RiskQuestions.Answer;
import org.peerassessment.core.api.reassessment.RiskQuestions.Outcome;
import org.peerassessment.core.api.reassessment.RiskQuestions.Question;
import org.peerassessment.core.api.reassessment.RiskQuestions.Seen;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Words;

/** Answers questions about the risk as they were when the page was opened. */
@Named
@RequestScoped
public class AnswerRiskPage {
  private static final Pattern READ = Pattern.compile("([0-9]{1,18}):([0-9]{1,9})");

  @Inject private RiskQuestions door;
  @Inject private RiskQuestionsPage page;
  @Inject private AssessmentBean assessment;
  @Inject private Words words;
  @Inject private Forms forms;

  @Inject private org.peerassessment.web.frame.Seen form;
  private String now;
  private String read;
  private List<Long> questions = new ArrayList<>();
  private Outcome outcome;
  private String why;
  private String whatNow;

  /** Starts with all of them marked: most days one look answers everything. */
  @PostConstruct
  void begin() {
    List<Question> open = page.getOpen().questions();
    open.forEach(q -> questions.add(q.id()));
    now = open.stream().map(q -> q.id() + ":" + q.version()).collect(Collectors.joining(","));
    read = now;
  }

  public String save() {
    return forms.attempt(
        () -> door.answer(new Answer(assessment.getId(), seen(), outcome, why, whatNow)),
        "/assessment/reassessment/questions.xhtml?faces-redirect=true&a="
            + assessment.getId().value(),
        "reassessment.answer.saved");
  }

  /** The questions marked, with the versions that were read; a question not read has none. */
  private List<Seen> seen() {
    return questions.stream().map(id -> new Seen(id, versionRead(id))).toList();
  }

  private int versionRead(long id) {
    Matcher versions = READ.matcher(read == null ? "" : read);
    while (versions.find()) {
      if (Long.parseLong(versions.group(1)) == id) {
        return Integer.parseInt(versions.group(2));
      }
    }
    return -1;
  }

  public List<SelectItem> getOptions() {
    return page.getOpen().questions().stream()
        .map(
            q ->
                new SelectItem(
                    q.id(), words.of("reassessment.questions.one", q.kind(), q.askedOn())))
        .toList();
  }

  public Outcome[] getOutcomes() {
    return Outcome.values();
  }

  /** Which questions were shown, each with its version; as saved now once it was overtaken. */
  public String getRead() {
    return form.isOvertaken() ? now : read;
  }

  public void setRead(String read) {
    this.read = read;
  }

  public List<Long> getQuestions() {
    return questions;
  }

  public void setQuestions(List<Long> questions) {
    this.questions = questions == null ? new ArrayList<>() : questions;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getWhatNow() {
    return whatNow;
  }

  public void setWhatNow(String whatNow) {
    this.whatNow = whatNow;
  }
}
