package org.peerassessment.core.lawfulness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.lawfulness.PurposeChecks.Because;
import org.peerassessment.core.api.lawfulness.PurposeChecks.NewCheck;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Words;

/** The purpose checks of one assessment, newest first, and what is asked and not answered. */
final class PurposeHistory {
  private final List<PurposeCheckEntry> checks;
  private final List<PurposeQuestion> open;

  PurposeHistory(List<PurposeCheckEntry> checks, List<PurposeQuestion> open) {
    this.checks = new ArrayList<>(checks);
    this.open = new ArrayList<>(open);
  }

  /** Asks for a check. */
  PurposeQuestion ask(
      AssessmentId assessment, Because because, String words, long askedBy, Instant askedAt) {
    new Answers().chosen("because", because).optionalText("words", words, Answers.SHORT).accept();
    PurposeQuestion question =
        new PurposeQuestion(assessment.value(), because, Words.orEmpty(words), askedBy, askedAt);
    open.add(question);
    return question;
  }

  /** Takes the lead's answer, which answers everything that is asked. */
  PurposeCheckEntry record(NewCheck command, LocalDate today, long recordedBy, Instant recordedAt) {
    PurposeCheckEntry check = new PurposeCheckEntry(command, today, recordedBy, recordedAt);
    checks.add(0, check);
    open.forEach(question -> question.answer(check));
    open.clear();
    return check;
  }

  /** The check that holds. */
  Optional<PurposeCheckEntry> current() {
    return checks.stream().findFirst();
  }

  /** Why the assessment does not go on, if the aim no longer holds. */
  Optional<Reason> stop() {
    return current().filter(check -> !check.aimHolds()).map(PurposeHistory::reason);
  }

  static Reason reason(PurposeCheckEntry stopping) {
    return BeforeBeginning.aimGone(stopping.checkedOn());
  }

  List<PurposeCheckEntry> checks() {
    return List.copyOf(checks);
  }

  /** Oldest first. */
  List<PurposeQuestion> open() {
    return List.copyOf(open);
  }
}
