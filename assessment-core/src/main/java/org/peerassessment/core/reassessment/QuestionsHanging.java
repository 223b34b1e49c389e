package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerassessment.core.api.group.OpenWork;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/** A question about the risk that names a member is answered before the membership ends. */
@ApplicationScoped
class QuestionsHanging implements OpenWork {
  private static final int MOST = 20;

  @Inject private QuestionBook book;

  @Override
  public List<Reason> hangingOn(AssessmentId assessment, long personId) {
    return book.openAbout(assessment, personId, MOST).stream()
        .map(q -> Reason.of("reassessment.hanging", q.kind(), q.askedOn()))
        .toList();
  }

  @Override
  public String settledIn() {
    return QuestionsSection.KEY;
  }

  /** It is asked because of the membership; taking that out is one more change to look at. */
  @Override
  public boolean reliesOnMembership() {
    return false;
  }
}
