package org.peerassessment.mapping.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Names in Arabic letters can be read. */
@Tag("R-MAP-13")
class JoinedTest {
  @Example
  void lettersTakeTheFormsInWhichTheyJoin() {
    assertEquals("\uFEE3\uFEA4\uFEE4\uFEAA", Joined.of("محمد"));
    assertEquals("\uFEAD\uFE8D\uFEAD", Joined.of("رار"), "none of these joins what follows");
    assertEquals("\uFEB3\uFEFC\uFEE1", Joined.of("سلام"), "lam and alef are one");
    assertEquals("\uFEE3\u064E\uFEE6", Joined.of("م\u064Eن"), "a mark stands in nobody's way");
  }

  @Example
  void otherLettersStayAsTheyAre() {
    assertEquals("Łukasz שלום Юлия 王", Joined.of("Łukasz שלום Юлия 王"));
  }

  @Property(tries = 300)
  void joinedLettersSayTheSame(@ForAll("arabic") String text) {
    assertEquals(plain(text), plain(Joined.of(text)));
    Joined.of(text).chars().filter(c -> c >= 0xFB50).forEach(c -> assertTrue(Letters.has(c)));
  }

  @Provide
  Arbitrary<String> arabic() {
    return Arbitraries.strings()
        .withCharRange('\u0620', '\u06D5')
        .withChars(" aلا")
        .ofMaxLength(20);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
