package org.peerassessment.core.api.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.peerassessment.core.api.people.NewPerson;

/** What is kept of an answer of one line. */
@Tag("R-GRP-02")
class WordsPropertyTest {
  private static final String UNSEEN =
      "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF";
  private static final String JOINERS = "\u200C\u200D";

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("Ab\u0645\u06CC " + JOINERS).ofMaxLength(12);
  }

  @Provide
  Arbitrary<List<String>> marks() {
    return Arbitraries.strings().withChars(UNSEEN).ofMaxLength(3).list().ofSize(13);
  }

  @Property
  void unseenMarksAreDroppedWhereverTheyStandAndNothingElseIs(
      @ForAll("names") String name, @ForAll("marks") List<String> marks) {
    String marked = marked(name, marks);
    assertEquals(name.strip(), Words.line(marked));
    assertEquals(Words.name(name), Words.name(marked));
    assertEquals(name.strip(), new NewPerson(marked, marked, null).givenName());
  }

  @Property
  void anAnswerOfUnseenMarksAloneIsMissing(@ForAll("marks") List<String> marks) {
    String marked = String.join(" ", marks);
    assertThrows(NotAccepted.class, () -> new Answers().text("name", marked, 200).accept());
  }

  private static String marked(String name, List<String> marks) {
    String[] letters = name.split("");
    return marks.get(12)
        + Arrays.stream(letters)
            .map(letter -> letter + marks.get(Math.min(11, name.indexOf(letter) + 1)))
            .collect(Collectors.joining());
  }
}
