package org.peerassessment.mapping.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.mapping.api.ledger.Past;
import org.peerassessment.mapping.api.ledger.Said;
import org.peerassessment.mapping.api.ledger.Thing;

/**
 * Something on the map, in the eyes of somebody.
 *
 * <p>Its life: it is recorded, with who says so; corrected as more becomes known; ended when it no
 * longer holds in life; or taken back when it should never have been there. Each act adds to its
 * history and removes nothing; each answers its {@link Turn}, which the log keeps and undo turns
 * round. Two informants who tell of the same make two of it, so that neither account overwrites the
 * other.
 *
 * @param <C> what is said of it
 * @param <S> its statements
 */
@MappedSuperclass
public abstract class Recorded<C extends Said<C>, S extends Statement<C>> {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  protected Recorded() {}

  protected Recorded(long assessmentId) {
    this.assessmentId = assessmentId;
  }

  /** Everything ever said of it, oldest first; a new statement is added to it. */
  protected abstract List<S> history();

  /** What kind of thing it is, for the log. */
  protected abstract Thing thing();

  /** A new statement of this thing, not yet in its history. */
  protected abstract S statement(C said, Entry entry);

  /** How its life begins. */
  protected Turn begin(C said, Entry entry) {
    S first = statement(said, entry);
    history().add(first);
    return new Turn(this, null, first);
  }

  /** Its first act; for the log. */
  public Turn beginning() {
    return new Turn(this, null, history().get(0));
  }

  /**
   * Replaces the statement that was read by a better one.
   *
   * @throws ChangedMeanwhile if it does not stand any more
   */
  public Turn correct(long read, C said, String why, Entry entry) {
    S better = statement(said, entry);
    S stands = History.standing(history(), read);
    stands.retract(entry, why);
    history().add(better);
    return new Turn(this, stands, better);
  }

  /** Says that it held until that day and no longer. */
  public Turn end(long read, LocalDate last, String why, Entry entry) {
    return correct(read, History.standing(history(), read).said().until(last), why, entry);
  }

  /** Says that it should not have been recorded. */
  public Turn takeBack(long read, String why, Entry entry) {
    S stands = History.standing(history(), read);
    stands.retract(entry, why);
    return new Turn(this, stands, null);
  }

  /**
   * Turns an act round: what it left is retracted, and what was before is said again.
   *
   * @param after id of the statement that the act left, or null if it left none
   * @param before id of the one that stood before, or null if none did
   * @throws ChangedMeanwhile if something else has been said since
   */
  Turn turnRound(Long after, Long before, Entry entry) {
    Optional<S> stands = standing();
    if (!stands.map(Statement::original).equals(saidIn(after).map(Statement::original))) {
      throw new ChangedMeanwhile();
    }
    stands.ifPresent(s -> s.retract(entry, ""));
    S again = saidIn(before).map(earlier -> again(earlier, entry)).orElse(null);
    return new Turn(this, stands.orElse(null), again);
  }

  private S again(S earlier, Entry entry) {
    S copy = statement(earlier.said(), entry);
    copy.copies(earlier);
    history().add(copy);
    return copy;
  }

  private Optional<S> saidIn(Long statement) {
    return history().stream().filter(s -> statement != null && s.id() == statement).findFirst();
  }

  /** What is said of it now, unless it was taken back. */
  public Optional<S> standing() {
    return History.standing(history());
  }

  /** Everything ever said, oldest first. */
  public List<S> statements() {
    return List.copyOf(history());
  }

  /** The same for a page. */
  public List<Past<C>> past() {
    return history().stream()
        .map(s -> new Past<>(s.said(), s.recordedAt(), s.retractedAt(), s.whyRetracted()))
        .toList();
  }

  public long id() {
    return id;
  }

  public long assessmentId() {
    return assessmentId;
  }
}
