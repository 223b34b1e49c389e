package org.peerassessment.core.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.WorkListSource;
import org.peerassessment.core.drafts.DraftBox.DraftLine;
import org.peerassessment.core.referral.CaseLoad;

/** What somebody began to write and has not sent. */
@ApplicationScoped
class DraftsWork implements WorkListSource {
  @Inject private DraftBox box;
  @Inject private CaseLoad cases;

  @Override
  public List<Item> waitingFor(Caller caller) {
    Set<Long> mine = cases.numbers(caller).keySet();
    return box.of(caller.userId()).stream()
        .filter(draft -> mayRead(draft, mine))
        .map(DraftsWork::item)
        .toList();
  }

  private static boolean mayRead(DraftLine draft, Set<Long> mine) {
    return draft.form().assessment().filter(a -> !mine.contains(a.value())).isEmpty();
  }

  private static Item item(DraftLine draft) {
    return new Item(
        Reason.of("drafts.work", draft.title(), draft.keptAt()), "", draft.form().page(), null);
  }
}
