package org.peerassessment.mapping.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.InTurn;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.mapping.api.ledger.Act;
import org.peerassessment.mapping.api.ledger.Thing;

/** Where every act on the map is entered, in the transaction that does it. */
@ApplicationScoped
public class EditLog {
  /** As far back as undo reaches. */
  private static final int MOST = 400;

  @Inject
  @Unit("mapping")
  private EntityManager em;

  @Inject private InTurn inTurn;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * Begins an act, and waits for one on the same assessment that is still being done: what the act
   * then asks of the record (is it said already, is there room) stays true until it is done. No
   * mapping before the lawful basis is recorded (guidance, principles: legal).
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if mapping may not begin or go on
   */
  public Entry begin(AssessmentId assessment) {
    inTurn.hold(assessment);
    lawfulBasis.requireBegun(assessment);
    return new Entry(clock.instant(), callers.current().userId());
  }

  /** Enters an act on one thing. */
  public void enter(AssessmentId assessment, Act act, Turn turn, Entry entry) {
    enter(assessment, act, List.of(turn), entry);
  }

  /** Enters an act on several things at once: undone together or not at all. */
  public void enter(AssessmentId assessment, Act act, List<Turn> turns, Entry entry) {
    keep(new Edit(assessment.value(), act, null, entry), turns, List.of());
  }

  Edit keep(Edit edit, List<Turn> turns, List<EditMove> moves) {
    save();
    edit.turns(turns.stream().map(turn -> new EditTurn(edit, turn)).toList());
    edit.moves(moves);
    em.persist(edit);
    save();
    return edit;
  }

  /**
   * Writes what has been changed.
   *
   * @throws ChangedMeanwhile if somebody else changed the same at the same time
   */
  private void save() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new ChangedMeanwhile();
    }
  }

  /** What kind of thing an edit turned first; nothing if it only moved points. */
  Optional<Thing> firstThing(Edit edit) {
    return em.createQuery(
            "select t.thing from EditTurn t where t.edit = :edit order by t.id", Thing.class)
        .setParameter("edit", edit)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The caller's own edits, oldest first. */
  List<Edit> mine(AssessmentId assessment) {
    Stream<Edit> latest =
        em.createQuery(
                "select e from Edit e where e.assessmentId = :a and e.doneBy = :by"
                    + " order by e.id desc",
                Edit.class)
            .setParameter("a", assessment.value())
            .setParameter("by", callers.current().userId())
            .setMaxResults(MOST)
            .getResultStream();
    return latest.sorted((one, other) -> Long.compare(one.id(), other.id())).toList();
  }
}
