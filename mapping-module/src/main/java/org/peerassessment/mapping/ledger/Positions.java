package org.peerassessment.mapping.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.api.ledger.Spot;

/** Where points were placed by hand, as kept. */
@ApplicationScoped
class Positions {
  @Inject
  @Unit("mapping")
  private EntityManager em;

  Map<String, Spot> of(AssessmentId assessment) {
    return em.createQuery("select p from Position p where p.assessmentId = :a", Position.class)
        .setParameter("a", assessment.value())
        .setMaxResults(2 * MapEdits.MOST)
        .getResultStream()
        .collect(Collectors.toMap(Position::node, Position::spot));
  }

  /**
   * Places points, in an order that does not change so that two who place the same wait for one
   * another, and not in a circle.
   *
   * @return for the log: from where to where
   */
  List<EditMove> place(Edit edit, AssessmentId assessment, Map<String, Spot> spots, Entry entry) {
    if (spots.isEmpty()) {
      return List.of();
    }
    Map<String, Position> placed =
        em.createQuery(
                "select p from Position p where p.assessmentId = :a and p.node in :nodes",
                Position.class)
            .setParameter("a", assessment.value())
            .setParameter("nodes", spots.keySet())
            .getResultStream()
            .collect(Collectors.toMap(Position::node, position -> position));
    List<EditMove> moves = new ArrayList<>();
    new TreeMap<>(spots)
        .forEach(
            (node, spot) -> {
              Position there = placed.get(node);
              moves.add(new EditMove(edit, node, there == null ? null : there.spot(), spot));
              place(assessment, node, spot, there, entry);
            });
    em.flush();
    return moves;
  }

  private void place(AssessmentId assessment, String node, Spot spot, Position there, Entry entry) {
    if (spot == null && there != null) {
      em.remove(there);
    } else if (spot != null) {
      Position position = there == null ? new Position(assessment.value(), node) : there;
      position.place(spot, entry);
      em.persist(position);
    }
  }
}
