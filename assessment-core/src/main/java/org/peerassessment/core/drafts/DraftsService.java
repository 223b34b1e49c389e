package org.peerassessment.core.drafts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.drafts.DraftForm;
import org.peerassessment.core.api.drafts.Drafts;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.core.referral.AssessmentGuard;

/** The door to one's own drafts. */
@Stateless
@Door
public class DraftsService implements Drafts {
  @Inject private DraftBox box;
  @Inject private AssessmentGuard assessments;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public Instant keep(DraftForm form, String title, String answers) {
    long user = authorOf(form);
    if (answers == null || answers.length() > LARGEST) {
      throw new NotAccepted(Reason.of("drafts.tooLong", LARGEST));
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    box.keep(user, form, called(title), answers, at);
    box.bound(user);
    return at;
  }

  @Override
  public Optional<Draft> find(DraftForm form) {
    return box.find(authorOf(form), form).map(KeptDraft::view);
  }

  @Override
  public void discard(DraftForm form) {
    box.discard(callers.current().userId(), form);
  }

  /** Who may not read the record any more has nothing to type about it. */
  private long authorOf(DraftForm form) {
    Caller caller = callers.current();
    if (form.assessment()
        .filter(a -> !assessments.allows(caller, a, Guarded.Act.READ))
        .isPresent()) {
      throw new NoSuchRecord();
    }
    return caller.userId();
  }

  private static String called(String title) {
    String name = Words.name(title);
    return name.length() > Answers.SHORT ? name.substring(0, Answers.SHORT) : name;
  }
}
