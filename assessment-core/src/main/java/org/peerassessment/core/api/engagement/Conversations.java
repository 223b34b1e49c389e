package org.peerassessment.core.api.engagement;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/** Conversations, round tables and sessions as they were held, with notes (R-ENG-02). */
@Local
public interface Conversations {
  /** Most people that can be noted as present, and most notes, at one conversation. */
  int MOST = 60;

  /**
   * Records a conversation that was held.
   *
   * @return the conversation's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, nobody was
   *     there or nothing is noted; answers in lists carry fields such as {@code notes_2_words}
   * @throws org.peerassessment.core.api.shared.StandsInTheWay before the lawful purpose is recorded
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long record(Record command);

  /** Conversations of the given kinds, newest first; at most 500. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<View> list(AssessmentId assessment, Set<ConversationKind> kinds);

  /**
   * One conversation.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment has none by that id
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  View find(AssessmentId assessment, long conversationId);

  /**
   * @param on day it was held, not in the future
   * @param ledBy who led it
   * @param present one or more, at most {@link #MOST}
   * @param notes one or more, at most {@link #MOST}
   */
  record Record(
      AssessmentId assessment,
      ConversationKind kind,
      LocalDate on,
      String place,
      String ledBy,
      List<Present> present,
      List<Note> notes)
      implements About {
    public Record {
      present = present == null ? List.of() : List.copyOf(present);
      notes = notes == null ? List.of() : List.copyOf(notes);
    }

    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "Record[" + assessment + "]";
    }
  }

  /**
   * Somebody who was there.
   *
   * @param role such as form tutor, mother, member of the group
   * @param agency may be left out
   */
  record Present(String name, String role, String agency) {}

  /**
   * What was said.
   *
   * @param saidBy who said it; may be left out where it came from the table as a whole
   */
  record Note(Theme theme, String saidBy, String words) {}

  record View(
      long id,
      ConversationKind kind,
      LocalDate on,
      String place,
      String ledBy,
      List<Present> present,
      List<NoteView> notes,
      String recordedBy,
      Instant recordedAt) {
    public View {
      present = List.copyOf(present);
      notes = List.copyOf(notes);
    }
  }

  record NoteView(long id, Theme theme, String saidBy, String words) {}
}
