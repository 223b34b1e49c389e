package org.peerassessment.core.engagement;

import static org.peerassessment.core.api.engagement.Conversations.MOST;
import static org.peerassessment.core.api.shared.Answers.LONG;
import static org.peerassessment.core.api.shared.Answers.SHORT;

import java.time.LocalDate;
import org.peerassessment.core.api.engagement.Conversations.Note;
import org.peerassessment.core.api.engagement.Conversations.Present;
import org.peerassessment.core.api.engagement.Conversations.Record;
import org.peerassessment.core.api.shared.Answers;

/** What the record of a conversation must say. */
final class ConversationAnswers {
  private ConversationAnswers() {}

  static void check(Record command, LocalDate today) {
    Answers answers =
        new Answers()
            .chosen("kind", command.kind())
            .date("on", command.on())
            .notAfter("on", command.on(), today)
            .text("place", command.place(), SHORT)
            .text("ledBy", command.ledBy(), SHORT)
            .require(!command.present().isEmpty(), "present_0_name", "engagement.nobodyThere")
            .require(command.present().size() <= MOST, "", "engagement.tooManyPresent", MOST)
            .require(!command.notes().isEmpty(), "notes_0_words", "engagement.nothingNoted")
            .require(command.notes().size() <= MOST, "", "engagement.tooManyNotes", MOST);
    for (int i = 0; i < command.present().size(); i++) {
      checkPresent(answers, "present_" + i, command.present().get(i));
    }
    for (int i = 0; i < command.notes().size(); i++) {
      checkNote(answers, "notes_" + i, command, command.notes().get(i));
    }
    answers.accept();
  }

  private static void checkPresent(Answers answers, String row, Present present) {
    answers
        .text(row + "_name", present.name(), SHORT)
        .text(row + "_role", present.role(), SHORT)
        .optionalText(row + "_agency", present.agency(), SHORT);
  }

  private static void checkNote(Answers answers, String row, Record command, Note note) {
    answers
        .chosen(row + "_theme", note.theme())
        .optionalText(row + "_saidBy", note.saidBy(), SHORT)
        .text(row + "_words", note.words(), LONG);
    if (note.theme() != null && command.kind() != null) {
      answers.require(
          command.kind().themes().contains(note.theme()),
          row + "_theme",
          "engagement.themeOfOthers");
    }
  }
}
