package org.peerassessment.core.families;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.families.Stands;

/** The members of one assessment, their parents and carers, and what was decided about each. */
final class Households {
  private final Set<Long> members;
  private final List<Carer> carers;
  private final Map<Long, TellingEntry> newest = new HashMap<>();

  /**
   * @param members everybody who is or was a member
   * @param decisions in the order in which they were recorded
   */
  Households(Set<Long> members, List<Carer> carers, List<TellingEntry> decisions) {
    this.members = Set.copyOf(members);
    this.carers = List.copyOf(carers);
    decisions.forEach(decision -> newest.put(decision.carerId(), decision));
  }

  boolean hasMember(long personId) {
    return members.contains(personId);
  }

  Set<Long> members() {
    return members;
  }

  /** Those who are parents or carers now, and those who were. */
  List<Carer> carers() {
    return carers;
  }

  /** Whether the adult is parent or carer of the member now. */
  boolean ties(long memberId, long adultId) {
    return carers.stream().anyMatch(c -> c.runs() && c.ties(memberId, adultId));
  }

  Optional<TellingEntry> decision(Carer carer) {
    return Optional.ofNullable(newest.get(carer.id()));
  }

  /** Where one of them stands: the newest decision counts. */
  Stands stands(Carer carer, LocalDate today) {
    return decision(carer).map(d -> d.stands(today)).orElse(Stands.UNDECIDED);
  }

  /** How many of those who are parents or carers now are undecided. */
  long undecided(LocalDate today) {
    return carers.stream().filter(c -> c.runs() && stands(c, today).undecided()).count();
  }

  /** Whether a day named in a decision that holds has passed. */
  boolean aDayHasPassed(LocalDate today) {
    return carers.stream()
        .filter(Carer::runs)
        .map(c -> stands(c, today))
        .anyMatch(s -> s == Stands.DAY_PASSED || s == Stands.REVIEW_PASSED);
  }

  /** How many are parents or carers of a member now. */
  long running() {
    return carers.stream().filter(Carer::runs).count();
  }

  /** How many members have nobody who is known to be their parent or carer. */
  long withNobody() {
    Set<Long> alone = new HashSet<>(members);
    carers.stream().filter(Carer::runs).map(Carer::memberId).forEach(alone::remove);
    return alone.size();
  }
}
