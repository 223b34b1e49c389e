package org.peerassessment.web.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-ENG-13")
class DraftTextsTest {

  @Test
  void whatWasWrittenInWordsIsReadWithoutChoicesAndDates() {
    String answers =
        "[[\"form:why:in\",\"They walk home together\",\"text\"],[\"form:team:in\",\"YOT\",\"text\"],"
            + "[\"form:risk:in\",\"HIGH\"],[\"form:who:in\",\"12\"],[\"form:old:in\",\"Kept before\"],"
            + "[\"form:on:in\",\"3\",\"text\"],[\"form:on:month\",\"9\"],[\"form:on:year\",\"2026\",\"text\"],"
            + "[\"form:empty:in\",\" \",\"text\"],[\"form:read\",\"7\"]]";
    assertEquals(
        List.of("They walk home together", "YOT", "Kept before"), DraftTexts.typed(answers));
  }

  @Test
  void whatSomebodyMeddledWithHoldsNothing() {
    for (String answers : List.of("", "x", "{}", "[1,[]]", "[[1,2]]")) {
      assertEquals(List.of(), DraftTexts.typed(answers), answers);
    }
  }
}
