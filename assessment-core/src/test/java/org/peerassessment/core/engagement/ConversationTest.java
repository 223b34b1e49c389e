package org.peerassessment.core.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.engagement.Conversations.Note;
import org.peerassessment.core.api.engagement.Conversations.Present;
import org.peerassessment.core.api.engagement.Conversations.Record;
import org.peerassessment.core.api.engagement.Conversations.View;
import org.peerassessment.core.api.engagement.Theme;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;

@Tag("R-ENG-02")
class ConversationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Caller CALLER =
      new Caller(3, "amina.okafor", "Amina Okafor", 1, Set.of(), Set.of(), false);
  private static final Present TUTOR = new Present("Wren Tutor", "Form tutor", "Hillside School");
  private static final Note RISK =
      new Note(Theme.CONTINUING_RISK, "Wren Tutor", "Images are still shown at lunch");

  @Test
  void aRoundTableKeepsWhoWasThereAndWhatWasSaidByWhom() {
    View view =
        held(ConversationKind.STAKEHOLDER_ROUND_TABLE, TODAY, List.of(TUTOR), List.of(RISK))
            .view("Amina Okafor");
    assertEquals(List.of(TUTOR), view.present());
    assertEquals(Theme.CONTINUING_RISK, view.notes().get(0).theme());
    assertEquals("Wren Tutor", view.notes().get(0).saidBy());
  }

  @Test
  void somebodyWasThereAndSomethingIsNoted() {
    assertEquals(
        List.of("present_0_name:engagement.nobodyThere", "notes_0_words:engagement.nothingNoted"),
        refused(ConversationKind.PARENTS, TODAY, List.of(), List.of()));
  }

  @Test
  void aConversationWasHeldTodayOrBefore() {
    assertEquals(
        List.of("on:answer.dateInFuture"),
        refused(ConversationKind.PARENTS, TODAY.plusDays(1), List.of(TUTOR), List.of(RISK)));
  }

  @Test
  void viewsOnHarmAreForFamiliesAndYoungPeopleToGive() {
    Note view = new Note(Theme.VIEWS_ON_HARM, null, "It was never a joke");
    assertEquals(
        List.of("notes_1_theme:engagement.themeOfOthers"),
        refused(
            ConversationKind.STAKEHOLDER_CONVERSATION, TODAY, List.of(TUTOR), List.of(RISK, view)));
    held(ConversationKind.YOUNG_PEOPLE_SESSION, TODAY, List.of(TUTOR), List.of(RISK, view));
  }

  @Test
  void everyRowSaysWhichAnswerIsMissing() {
    assertEquals(
        List.of(
            "present_0_name:answer.missing",
            "present_0_role:answer.missing",
            "notes_0_theme:answer.notChosen",
            "notes_0_words:answer.missing"),
        refused(
            ConversationKind.PARENTS,
            TODAY,
            List.of(new Present("", null, null)),
            List.of(new Note(null, null, ""))));
  }

  private static Conversation held(
      ConversationKind kind, LocalDate on, List<Present> present, List<Note> notes) {
    Record command =
        new Record(new AssessmentId(7), kind, on, "Hillside School", "Amina", present, notes);
    return Conversation.of(command, TODAY, CALLER, Instant.EPOCH);
  }

  private static List<String> refused(
      ConversationKind kind, LocalDate on, List<Present> present, List<Note> notes) {
    return assertThrows(NotAccepted.class, () -> held(kind, on, present, notes)).reasons().stream()
        .map(r -> r.field() + ":" + r.key())
        .toList();
  }
}
