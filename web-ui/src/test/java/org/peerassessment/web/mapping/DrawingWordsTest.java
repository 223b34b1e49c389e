package org.peerassessment.web.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.settings.PeopleOnPictures;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.web.frame.Words;

/** A drawn map calls things as the pages do. */
@Tag("R-MAP-13")
class DrawingWordsTest {
  private static final ResourceBundle DRAWN =
      ResourceBundle.getBundle(
          "org.peerassessment.mapping.drawing.words", Locale.UK, PeerMap.class.getClassLoader());

  static Stream<Enum<?>> choices() {
    return Stream.<Enum<?>[]>of(
            TieKind.values(),
            Strength.values(),
            Reliability.values(),
            Voice.values(),
            Purpose.values(),
            PeopleOnPictures.values())
        .flatMap(values -> List.of(values).stream());
  }

  @ParameterizedTest
  @MethodSource("choices")
  void everyChoiceIsCalledTheSame(Enum<?> choice) {
    String key = choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    assertEquals(new Words().label(choice), DRAWN.getString(key));
  }
}
