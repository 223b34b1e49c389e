package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What stands in front of a fault in the summary. */
class FaultsTest {

  @Test
  void aQuestionIsNamedBeforeItsFault() {
    assertEquals("Date of birth: ", Faults.asked("Date of birth", null));
    assertEquals("", Faults.asked(" ", null));
  }

  @Test
  void aSentenceThatHasEndedTakesNoColon() {
    assertEquals("Who led it? ", Faults.asked("Who led it?", ""));
    assertEquals("Needed in that case. ", Faults.asked("Needed in that case.", ""));
  }

  @Test
  void anAnswerInARowOfAListSaysWhichRow() {
    assertEquals("Person 2, role: ", Faults.asked("Role", "Person 2"));
    assertEquals("Note 1, who said it? ", Faults.asked("Who said it?", "Note 1"));
  }
}
