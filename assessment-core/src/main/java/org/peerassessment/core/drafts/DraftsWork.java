package org.peerassessment.core.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.drafts.DraftBox.DraftLine;
import org.peerassessment.core.referral.AssessmentGuard;

/** What somebody began to write and has not sent. */
@ApplicationScoped
class DraftsWork implements WorkListSource {
  @Inject private DraftBox box;
  @Inject private AssessmentGuard assessments;

  @Override
  public List<Item> waitingFor(Caller caller) {
    return box.of(caller.userId()).stream()
        .filter(draft -> mayRead(caller, draft))
        .map(DraftsWork::item)
        .toList();
  }

  private boolean mayRead(Caller caller, DraftLine draft) {
    return draft
        .form()
        .assessment()
        .filter(a -> !assessments.allows(caller, a, Guarded.Act.READ))
        .isEmpty();
  }

  private static Item item(DraftLine draft) {
    return new Item(
        Reason.of("drafts.work", draft.title(), draft.keptAt()), "", draft.form().page(), null);
  }
}
