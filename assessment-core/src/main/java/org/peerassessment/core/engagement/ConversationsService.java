package org.peerassessment.core.engagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The door to conversations as they were held. */
@Stateless
@Door
public class ConversationsService implements Conversations {
  @Inject private PurposeGate gate;
  @Inject private ConversationLog log;
  @Inject private AccountNames accounts;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public long record(Record command) {
    gate.requireBegun(command.assessment());
    Conversation held =
        Conversation.of(command, LocalDate.now(clock), callers.current(), clock.instant());
    new Answers()
        .require(
            log.counts(command.assessment()).values().stream().mapToLong(n -> n).sum()
                < ConversationLog.MOST,
            "",
            "engagement.tooManyConversations",
            ConversationLog.MOST)
        .accept();
    return log.add(held).id();
  }

  @Override
  public List<View> list(AssessmentId assessment, Set<ConversationKind> kinds) {
    List<Conversation> found = log.list(assessment, kinds);
    Map<Long, String> names = accounts.of(found.stream().map(Conversation::recordedBy).toList());
    return found.stream().map(c -> c.view(names.getOrDefault(c.recordedBy(), ""))).toList();
  }

  @Override
  public View find(AssessmentId assessment, long conversationId) {
    Conversation found = log.find(assessment, conversationId).orElseThrow(NoSuchRecord::new);
    return found.view(accounts.of(found.recordedBy()));
  }
}
