package org.peerassessment.core.families;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.families.Answer;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.shared.Reason;

/** Where one person stands: for each question the newest answer, whatever came before. */
final class ConsentStanding {
  private static final Set<TakingPart> DIRECT =
      EnumSet.allOf(TakingPart.class).stream()
          .filter(TakingPart::direct)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<TakingPart, ConsentEntry> newest = new EnumMap<>(TakingPart.class);

  /**
   * @param entries of one person, in the order in which they were recorded
   */
  ConsentStanding(Collection<ConsentEntry> entries) {
    entries.forEach(entry -> entry.to().forEach(to -> newest.put(to, entry)));
  }

  Map<TakingPart, Answer> answers() {
    Map<TakingPart, Answer> answers = new EnumMap<>(TakingPart.class);
    newest.forEach((to, entry) -> answers.put(to, entry.answer()));
    return answers;
  }

  /** What they have agreed to and not taken back. */
  Set<TakingPart> given() {
    return newest.entrySet().stream()
        .filter(e -> e.getValue().answer() == Answer.GIVEN)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The kinds of direct work that they take no part in: refused or taken back. */
  Set<TakingPart> noPartIn() {
    return saidNo().stream().filter(TakingPart::direct).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether they said no to every kind of direct work, so that none is planned with them. */
  boolean takesNoPart() {
    return noPartIn().equals(DIRECT);
  }

  /** Day of the newest no to direct work of some kind that holds. */
  Optional<LocalDate> noPartSince() {
    return newestNo(DIRECT).map(ConsentEntry::on);
  }

  /** Why direct work of any kind cannot be planned with them; empty if it can. */
  List<Reason> reasons(String name) {
    return reasons(name, DIRECT);
  }

  /** The same for one kind. */
  List<Reason> reasons(String name, TakingPart kind) {
    return reasons(name, Set.of(kind));
  }

  /** Why each kind of direct work cannot be planned with them, for the kinds that cannot. */
  Map<TakingPart, Reason> against(String name) {
    Map<TakingPart, Reason> against = new EnumMap<>(TakingPart.class);
    DIRECT.forEach(kind -> reasons(name, kind).forEach(reason -> against.put(kind, reason)));
    return against;
  }

  /** What they refused or took back. */
  Set<TakingPart> saidNo() {
    return newest.entrySet().stream()
        .filter(e -> e.getValue().answer() != Answer.GIVEN)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Reason> reasons(String name, Set<TakingPart> kinds) {
    if (agreesToAnyOf(kinds)) {
      return List.of();
    }
    return List.of(
        newestNo(kinds)
            .map(no -> Reason.of("families.consent.no." + no.answer(), name, no.on()))
            .orElseGet(() -> Reason.of("families.consent.notAsked", name)));
  }

  private boolean agreesToAnyOf(Set<TakingPart> kinds) {
    return given().stream().anyMatch(kinds::contains);
  }

  private Optional<ConsentEntry> newestNo(Set<TakingPart> kinds) {
    return newest.entrySet().stream()
        .filter(e -> kinds.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .filter(entry -> entry.answer() != Answer.GIVEN)
        .max(Comparator.comparing(ConsentEntry::on));
  }
}
