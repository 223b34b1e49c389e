package org.peerassessment.core.drafts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.core.drafts.DraftBox.DraftLine;
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
  public Slice<Mine> mine(int page) {
    Caller caller = callers.current();
    List<DraftLine> all =
        box.of(caller.userId()).stream().filter(line -> mayRead(caller, line.form())).toList();
    int at = Math.max(0, Math.min(page, (all.size() - 1) / PAGE));
    int from = Math.min(at * PAGE, all.size());
    int to = Math.min(from + PAGE, all.size());
    return new Slice<>(
        all.subList(from, to).stream().flatMap(line -> whole(caller, line)).toList(),
        at,
        to < all.size());
  }

  private Stream<Mine> whole(Caller caller, DraftLine line) {
    return box.find(caller.userId(), line.form()).stream()
        .map(kept -> new Mine(line.form(), line.title(), kept.view()));
  }

  @Override
  public void discard(DraftForm form) {
    box.discard(callers.current().userId(), form);
  }

  /** Who may not read the record any more has nothing to type about it. */
  private long authorOf(DraftForm form) {
    Caller caller = callers.current();
    if (!mayRead(caller, form)) {
      throw new NoSuchRecord();
    }
    return caller.userId();
  }

  private boolean mayRead(Caller caller, DraftForm form) {
    return form.assessment()
        .filter(a -> !assessments.allows(caller, a, Guarded.Act.READ))
        .isEmpty();
  }

  private static String called(String title) {
    String name = Words.name(title);
    return name.length() > Answers.SHORT ? name.substring(0, Answers.SHORT) : name;
  }
}
