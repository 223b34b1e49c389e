package org.peerassessment.web.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.referral.Cause;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Level;
import org.peerassessment.core.api.referral.Route;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.web.frame.Words;

/** Whatever the core says about the beginning of an assessment has words. */
class BundlesTest {
  private static final Path CORE =
      Path.of("../assessment-core/src/main/java/org/peerassessment/core");
  private static final Pattern KEY =
      Pattern.compile("\"((?:referral|lawfulness|people|context)\\.[A-Za-z.]*[A-Za-z])\"");

  private final Words words = new Words();

  @Test
  void everyReasonTheCoreGivesHasWords() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String feature : new String[] {"referral", "lawfulness", "people", "context"}) {
      try (Stream<Path> files = Files.walk(CORE.resolve(feature))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher key = KEY.matcher(Files.readString(file));
          while (key.find()) {
            keys.add(key.group(1));
          }
        }
      }
    }
    keys.removeIf(key -> words.containsKey(key) || words.containsKey(key + ".title"));
    assertEquals(Set.of(), keys);
    assertFalse(words.containsKey("referral.no.such.words"));
  }

  @Test
  void everyChoiceHasALabel() {
    Set<String> missing = new TreeSet<>();
    Stream.<Enum<?>[]>of(
            Kind.values(),
            Purpose.values(),
            Cause.values(),
            DueState.values(),
            Footing.values(),
            Involvement.values(),
            Level.values(),
            Route.values(),
            Threshold.values(),
            ScreeningPage.ForAll.values(),
            ScreeningPage.GoOn.values())
        .flatMap(Stream::of)
        .filter(constant -> !words.label(constant).matches("[A-Z].*"))
        .forEach(constant -> missing.add(constant.toString()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void textsThatDependOnAChoiceAreAllThere() {
    Set<String> keys = new TreeSet<>();
    Stream.of(Route.values()).forEach(r -> keys.add("referral.referral.standing." + r));
    Stream.of(Footing.values()).forEach(f -> keys.add("referral.screening.standing." + f));
    Stream.of("none", "set", "near", "late")
        .forEach(state -> keys.add("referral.timeframe.standing." + state));
    Stream.of(Purpose.values()).forEach(p -> keys.add("lawfulness.basis.standing." + p));
    Stream.of("screen", "setTimeframe", "dueNear", "dueLate")
        .forEach(work -> keys.add("referral.work." + work));
    for (StaffChangePage.Change change : StaffChangePage.Change.values()) {
      Stream.of("change.", "changeLead.", "save.", "changed.")
          .forEach(what -> keys.add("referral.staff." + what + change));
    }
    keys.removeIf(words::containsKey);
    assertEquals(Set.of(), keys);
  }

  @Test
  void sentencesWithNumbersReadWell() {
    assertEquals(
        "Tuesday 24 November \u00b7 3 things wait for you, 1 is late",
        words.of("worklist.count", "Tuesday 24 November", 3, 1L));
    assertEquals(
        "Tuesday 24 November \u00b7 nothing waits for you",
        words.of("worklist.count", "Tuesday 24 November", 0, 0L));
    assertEquals(
        "Lead and supervisor named, and 2 colleagues.", words.of("referral.staff.standing", 2L));
    assertEquals("Lead and supervisor named.", words.of("referral.staff.standing", 0L));
  }
}
