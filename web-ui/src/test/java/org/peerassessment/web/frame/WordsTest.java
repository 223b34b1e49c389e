package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;

class WordsTest {
  private final Words words = new Words();

  static Stream<Enum<?>> constants() {
    return Stream.<Enum<?>[]>of(
            Role.values(),
            Permission.values(),
            Agencies.Kind.values(),
            AuditTrail.Fault.values(),
            Section.Stage.values(),
            Section.State.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void everyConstantHasALabel(Enum<?> constant) {
    assertTrue(words.containsKey(Words.labelKey(constant)), () -> Words.labelKey(constant));
  }

  @Test
  void aReasonIsSaidWithWhatItMentions() {
    Reason reason = Reason.about("why", "answer.tooLong", 4000, 4100);
    assertEquals("Shorten this to 4,000 characters; it has 4,100 now.", words.say(reason));
    assertTrue(words.say(new NoSuchRecord().reasons().get(0)).startsWith("There is no such"));
  }

  @Test
  void datesWithinASentenceAreWords() {
    LocalDate ninth = LocalDate.of(2026, 11, 9);
    assertEquals(
        "Give a date that is not after 9 November 2026.", words.of("answer.dateInFuture", ninth));
  }

  @Test
  void whatSomebodyTypedDoesNotTurnTheSentenceRound() {
    Reason shown = Reason.of("answer.dateInFuture", "\u202Eninth\u2066");
    assertEquals("Give a date that is not after ninth.", words.say(shown));
  }

  @Test
  void anApostropheIsAnApostrophe() {
    assertEquals(
        "Somebody has this sign-in name already. Choose another.",
        words.of("access.userName.taken"));
    assertTrue(words.get("access.account.ownRole").contains("administrator's"));
    assertTrue(words.of("access.account.ownRole", 1).contains("administrator's"));
  }

  @Test
  void momentsAreInTheCouncilsTime() {
    assertEquals("1 July 2026, 13:30", words.moment(Instant.parse("2026-07-01T12:30:00Z")));
  }

  @Test
  void aKeyWithoutWordsIsShownAsItStands() {
    assertEquals("nowhere.to.be.found", words.get("nowhere.to.be.found"));
    assertEquals("plain", words.get("plain"));
  }

  @Test
  void optionsAreLabelled() {
    assertEquals(
        List.of("School or college", "Police"),
        words.options(new Agencies.Kind[] {Agencies.Kind.SCHOOL, Agencies.Kind.POLICE}).stream()
            .map(item -> item.getLabel())
            .toList());
  }
}
