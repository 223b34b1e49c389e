package org.peerassessment.core.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.people.MergePeople;
import org.peerassessment.core.api.people.Merges;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.door.AuditNotes;

/** Makes two records of one person one, and parts them again. */
@Stateless
@Door
public class MergesService implements Merges {
  @Inject private PeopleRegister register;
  @Inject private PersonHistory history;
  @Inject private MergedNames spellings;
  @Inject private MergeBook book;
  @Inject private LinkMover links;
  @Inject private OwnAssessments own;
  @Inject private AuditNotes notes;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public Pair compare(AssessmentId assessment, long personId, long otherId) {
    Map<Long, String> mine = own.numbers(callers.current());
    Person person = register.find(assessment.value(), personId).orElseThrow(NoSuchRecord::new);
    Person other = other(personId, otherId, mine);
    return new Pair(
        history.detail(person),
        numbers(personId, mine),
        history.detail(other),
        numbers(otherId, mine),
        standsInTheWay(personId, otherId, toWriteIn()));
  }

  private Set<Long> toWriteIn() {
    return own.numbersToWriteIn(callers.current()).keySet();
  }

  private Person other(long personId, long otherId, Map<Long, String> mine) {
    if (personId == otherId) {
      throw new NoSuchRecord();
    }
    return register.named(otherId, mine.keySet());
  }

  private List<String> numbers(long personId, Map<Long, String> mine) {
    return links.naming(personId).stream().filter(mine::containsKey).map(mine::get).toList();
  }

  private List<Reason> standsInTheWay(long one, long other, Set<Long> mine) {
    return MayMerge.reasons(
        mine, links.naming(one), links.naming(other), () -> links.standsInTheWay(one, other));
  }

  @Override
  public void merge(MergePeople command) {
    Set<Long> mine = toWriteIn();
    book.locked(command.personId(), command.otherId());
    Person one =
        register
            .find(command.assessment().value(), command.personId())
            .orElseThrow(NoSuchRecord::new);
    Person other = other(command.personId(), command.otherId(), own.numbers(callers.current()));
    ChangedMeanwhile.unless(command.shown(), one.version() + other.version());
    List<Reason> reasons = standsInTheWay(one.id(), other.id(), mine);
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
    Chosen chosen = new Chosen(command, one, other);
    chosen.check().accept();
    // Who is named where the caller is not stays, so that nothing is moved there.
    boolean oneStays = mine.containsAll(links.naming(other.id()));
    merge(chosen, oneStays ? one : other, oneStays ? other : one);
  }

  private void merge(Chosen chosen, Person stays, Person gone) {
    MergePeople command = chosen.command();
    long here = command.assessment().value();
    Instant now = clock.instant();
    PersonMerge merge =
        book.keep(
            new PersonMerge(gone, stays, here, command.reason(), callers.current().userId(), now));
    NewPerson written = chosen.written();
    Stream.of(stays, gone)
        .filter(record -> !record.isWritten(written))
        .forEach(record -> spellings.keep(merge, record));
    stays.correct(stays.version(), written, chosen.numbers(), now);
    spellings.hear(stays);
    Set<Long> elsewhere = new TreeSet<>(links.move(merge));
    elsewhere.remove(here); // which the door tells itself
    note(elsewhere, "Merges.merge", merge);
  }

  /** Whoever works on an assessment that was rewritten can see so there. */
  private void note(Set<Long> assessments, String door, PersonMerge merge) {
    notes.alsoIn(
        assessments,
        callers.current(),
        door,
        List.of("personId", "otherId"),
        merge.staysId(),
        merge.goneId());
  }

  @Override
  public Map<Long, Long> mergedIn(AssessmentId assessment) {
    return book.mergedIn(assessment.value());
  }

  @Override
  public Slice<MergeLine> list(int page) {
    Slice<PersonMerge> found = book.page(Math.max(page, 0));
    Map<Long, String> people =
        names.of(
            found.rows().stream()
                .flatMap(m -> Stream.of(m.mergedBy(), m.undoneBy() == null ? 0 : m.undoneBy()))
                .collect(Collectors.toCollection(HashSet::new)));
    return found.map(merge -> line(merge, people));
  }

  private MergeLine line(PersonMerge merge, Map<Long, String> people) {
    return new MergeLine(
        merge.id(),
        merge.mergedAt(),
        people.getOrDefault(merge.mergedBy(), ""),
        MayUndoMerge.until(merge.mergedOn(clock.getZone())),
        againstUndoing(merge).isEmpty(),
        merge.undoneAt(),
        people.getOrDefault(merge.undoneBy() == null ? 0 : merge.undoneBy(), ""));
  }

  private List<Reason> againstUndoing(PersonMerge merge) {
    return MayUndoMerge.reasons(
        merge.mergedOn(clock.getZone()),
        LocalDate.now(clock),
        merge.undoneAt() != null,
        book.mergedAgain(merge));
  }

  @Override
  public void undo(long mergeId, String because) {
    PersonMerge merge = book.lockedMerge(mergeId);
    // Before anything is asked: a colleague may be making the person one with somebody else now.
    Map<Long, Person> two = book.locked(merge.staysId(), merge.goneId());
    new Answers().text("because", because, Answers.LONG).accept();
    List<Reason> reasons = againstUndoing(merge);
    if (!reasons.isEmpty()) {
      throw new StandsInTheWay(reasons);
    }
    Person stays = two.get(merge.staysId());
    Person gone = two.get(merge.goneId());
    stays.correct(
        stays.version(),
        merge.parted(stays.written(), gone.written()),
        merge.parted(stays.identifiers(), gone.identifiers()),
        clock.instant());
    merge.undo(because, callers.current().userId(), clock.instant());
    spellings.part(merge, stays, gone.written());
    spellings.hear(stays);
    Set<Long> rewritten = new TreeSet<>(links.moveBack(merge));
    rewritten.add(merge.assessmentId());
    note(rewritten, "Merges.undo", merge);
  }
}
