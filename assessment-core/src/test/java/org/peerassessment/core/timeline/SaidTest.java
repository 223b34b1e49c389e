package org.peerassessment.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.timeline.Timeline.Answer;
import org.peerassessment.core.api.timeline.Timeline.Kind;

/** What an act's entry keeps of it. */
@Tag("R-ACC-11")
class SaidTest {
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 9);
  private static final NewBasis BASIS =
      new NewBasis(
          new AssessmentId(4),
          Set.of(Purpose.HEALTH_OF_YOUNG_PEOPLE),
          "They are \u201cat risk\u201d\n\u00e9t\u00e9",
          "Nothing less would do",
          NOVEMBER,
          0);

  @Test
  void aCommandsAnswersAreKeptWithoutTheRecordItIsAbout() {
    List<Answer> kept = kept(List.of("command"), BASIS);
    assertEquals(
        List.of("purposes", "whyNecessary", "whyProportionate", "talkedThrough"), names(kept));
    assertEquals("lawfulness.Purpose.HEALTH_OF_YOUNG_PEOPLE", kept.get(0).parts().get(0).value());
    assertEquals("They are \u201cat risk\u201d\n\u00e9t\u00e9", kept.get(1).value());
    assertEquals(new Answer("talkedThrough", Kind.DATE, "2026-11-09", List.of()), kept.get(3));
  }

  @Test
  void plainArgumentsAreKeptUnderTheirNames() {
    List<Answer> kept =
        kept(List.of("assessment", "personId", "reason"), new AssessmentId(4), 17L, "Moved away");
    assertEquals(List.of("personId", "reason"), names(kept));
    assertEquals(Kind.NUMBER, kept.get(0).kind());
  }

  @Test
  void whatIsSaidForEachIsKeptAsAPairOfValuesWithTheirKinds() {
    Answer kept =
        kept(List.of("purposes"), Map.of(17L, Purpose.HEALTH_OF_YOUNG_PEOPLE, 9L, " ")).get(0);
    Answer pair = kept.parts().get(0);
    assertEquals(1, kept.parts().size());
    assertEquals(Kind.PAIR, pair.kind());
    assertEquals(new Answer("", Kind.NUMBER, "17", List.of()), pair.parts().get(0));
    assertEquals(Kind.CHOICE, pair.parts().get(1).kind());
  }

  @Test
  void secretsAndWhatOnlyServesAFormAreNeverKept() {
    String json =
        Said.json(
            List.of("password", "form", "asRead", "empty"),
            new Object[] {Secret.of("otters"), UUID.randomUUID(), 3L, " "});
    assertFalse(json.contains("otters"));
    assertEquals("[]", json);
  }

  private static List<Answer> kept(List<String> names, Object... arguments) {
    return Said.read(Said.json(names, arguments));
  }

  private static List<String> names(List<Answer> answers) {
    return Stream.of(answers).flatMap(List::stream).map(Answer::name).toList();
  }
}
