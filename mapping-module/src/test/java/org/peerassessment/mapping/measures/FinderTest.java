package org.peerassessment.mapping.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.mapping.Sources;
import org.peerassessment.mapping.api.ledger.Reliability;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.map.Who;
import org.peerassessment.mapping.api.measures.Caveat;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.measures.Prompt;
import org.peerassessment.mapping.api.measures.PromptKind;

/** Two threes, A B C and D E F, linked by C and D; G hangs on F; H has no tie. */
class FinderTest {
  private final List<TieView> ties = new ArrayList<>();

  FinderTest() {
    for (String pair : List.of("AB", "BC", "AC", "DE", "EF", "DF", "CD", "FG")) {
      tie(pair, "Form tutor", true);
    }
  }

  @Test
  @Tag("R-MAP-11")
  void eachKindNamesItsPeopleAndTheTiesItRestsOn() {
    assertEquals(
        List.of("C: 3", "D: 3"), told(PromptKind.LINKS_PARTS), "F links nobody but G alone");
    assertEquals(List.of("C, D: 1"), told(PromptKind.ONLY_LINK));
    assertEquals(List.of("H: 0"), told(PromptKind.NO_TIE));
    assertEquals(List.of("G: 1"), told(PromptKind.ONE_TIE));
    assertEquals(List.of(), told(PromptKind.SEPARATE_PART), "most of the map is no part of it");
    assertEquals(List.of("A, B, C: 3", "D, E, F: 3"), told(PromptKind.POSSIBLE_SUBGROUP));
  }

  @Test
  @Tag("R-MAP-11")
  void peopleApartFromTheOthersAreAPart() {
    ties.removeIf(tie -> tie.a().name().equals("C") && tie.b().name().equals("D"));
    assertEquals(List.of("A, B, C: 3", "D, E, F, G: 4"), told(PromptKind.SEPARATE_PART));
  }

  @Test
  @Tag("R-MAP-11")
  void whatIsConfirmedAlreadyIsNotAskedAgain() {
    List<Prompt> found = finder().find(0.4, Set.of(Set.of((long) 'A', (long) 'B', (long) 'C')));
    assertEquals(List.of("D, E, F: 3"), told(PromptKind.POSSIBLE_SUBGROUP, found));
  }

  @Test
  @Tag("R-MAP-11")
  void everyPromptSaysWhatItCannotKnow() {
    List<Prompt> found = finder().find(0.4, Set.of());
    assertTrue(found.stream().allMatch(p -> p.caveats().contains(Caveat.NOT_RECORDED)));
    assertTrue(found.stream().allMatch(p -> p.caveats().contains(Caveat.SMALL_NUMBERS)));
    assertTrue(first(PromptKind.ONLY_LINK).caveats().contains(Caveat.ONE_INFORMANT));
    assertFalse(first(PromptKind.NO_TIE).caveats().contains(Caveat.ONE_INFORMANT));
  }

  @Test
  @Tag("R-MAP-11")
  void aSecondInformantAndAnEndedTieChangeTheCaveats() {
    tie("CD", "Youth worker", true);
    tie("AH", "Form tutor", false);
    assertFalse(first(PromptKind.ONLY_LINK).caveats().contains(Caveat.ONE_INFORMANT));
    assertEquals(2, first(PromptKind.ONLY_LINK).ties().size());
    assertTrue(first(PromptKind.NO_TIE).caveats().contains(Caveat.ENDED_LEFT_OUT));
    assertFalse(first(PromptKind.ONE_TIE).caveats().contains(Caveat.ENDED_LEFT_OUT));
  }

  @Test
  @Tag("R-MAP-11")
  void anEmptyMapSuggestsNothing() {
    assertEquals(
        List.of(), new Finder(new Mapped(List.of(), List.of(), List.of())).find(0.1, Set.of()));
  }

  private void tie(String pair, String whoSays, boolean holds) {
    TieSaid said =
        new TieSaid(
            TieKind.FRIEND,
            Direction.NONE,
            Strength.SOME,
            "",
            Sources.said(whoSays, Reliability.FIRST_HAND),
            null,
            null,
            null);
    ties.add(
        new TieView(
            ties.size(), 1, who(pair.charAt(0)), who(pair.charAt(1)), said, holds, Instant.EPOCH));
  }

  private static Who who(char letter) {
    return new Who(letter, String.valueOf(letter), String.valueOf(letter));
  }

  private Finder finder() {
    List<PersonShown> people =
        LongStream.rangeClosed('A', 'H')
            .mapToObj(id -> new PersonShown(id, String.valueOf((char) id)))
            .toList();
    return new Finder(new Mapped(people, ties, people));
  }

  private Prompt first(PromptKind kind) {
    return finder().find(0.4, Set.of()).stream()
        .filter(prompt -> prompt.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private List<String> told(PromptKind kind) {
    return told(kind, finder().find(0.4, Set.of()));
  }

  /** Labels, and how many ties. */
  private static List<String> told(PromptKind kind, List<Prompt> found) {
    return found.stream()
        .filter(prompt -> prompt.kind() == kind)
        .map(
            prompt ->
                prompt.people().stream().map(PersonShown::label).collect(Collectors.joining(", "))
                    + ": "
                    + prompt.ties().size())
        .toList();
  }
}
