package org.peerassessment.mapping.ledger;

import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.ledger.Voice;

/** Checks whose word something is said to be. */
public final class SourceAnswers {
  private SourceAnswers() {}

  /**
   * Who a young person is, is answered by naming them; everybody else needs a word. Whether the
   * person is named in the assessment is for the caller to check.
   */
  public static Answers check(Answers answers, Source source) {
    answers.chosen("voice", source.voice());
    if (source.voice() == Voice.YOUNG_PERSON) {
      answers.chosen("informant", source.person());
      answers.optionalText("whoSays", source.whoSays(), Answers.SHORT);
    } else {
      answers.text("whoSays", source.whoSays(), Answers.SHORT);
    }
    return answers.chosen("reliability", source.reliability());
  }
}
