package org.peerassessment.plan.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.plan.api.task.OwnerKind;
import org.peerassessment.plan.api.task.TaskAnswers;

/** What is asked of whom until when; a value, replaced as a whole. */
@Embeddable
public class Asked {
  private String title;
  private String what;

  @Column(name = "need_to_know")
  private String needToKnow;

  @Enumerated(EnumType.STRING)
  @Column(name = "owner_kind")
  private OwnerKind ownerKind;

  @Column(name = "owner_name")
  private String ownerName;

  @Column(name = "agency_id")
  private Long agencyId;

  private LocalDate due;

  protected Asked() {}

  static Asked of(TaskAnswers answers, LocalDate today) {
    new Answers()
        .text("title", answers.title(), Answers.SHORT)
        .text("what", answers.what(), Answers.LONG)
        .optionalText("needToKnow", answers.needToKnow(), Answers.LONG)
        .chosen("ownerKind", answers.ownerKind())
        .text("ownerName", answers.ownerName(), Answers.SHORT)
        .require(
            answers.ownerKind() != OwnerKind.WORKER || answers.agencyId() != null,
            "agencyId",
            "task.workerNeedsAgency")
        .date("due", answers.due())
        .notBefore("due", answers.due(), today)
        .accept();
    Asked asked = new Asked();
    asked.title = Words.line(answers.title());
    asked.what = answers.what().strip();
    asked.needToKnow = Words.orEmpty(answers.needToKnow());
    asked.ownerKind = answers.ownerKind();
    asked.ownerName = Words.line(answers.ownerName());
    asked.agencyId = answers.agencyId();
    asked.due = answers.due();
    return asked;
  }

  Asked again(TaskAnswers answers, LocalDate today) {
    Asked next = of(answers, today);
    if (!Objects.equals(next.agencyId, agencyId)) {
      throw new StandsInTheWay(Reason.of("task.agencyStays"));
    }
    return next;
  }

  TaskAnswers answers() {
    return new TaskAnswers(title, what, needToKnow, ownerKind, ownerName, agencyId, due);
  }

  Long agencyId() {
    return agencyId;
  }

  LocalDate due() {
    return due;
  }
}
