package org.peerassessment.mapping.api.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;

/**
 * What a young person has said of themselves so far, to draw on from there.
 *
 * @param against why no direct work of this kind is done with them; nothing of their account is
 *     told then
 * @param others everybody else whom the assessment names, by label
 * @param rings where those stand to whom their account holds a tie or of whom they said that they
 *     do not belong, by id
 * @param seen ids of the statements that it rests on
 */
public record AccountView(
    Labelled who,
    List<Reason> against,
    List<Labelled> others,
    Map<Long, Ring> rings,
    Set<Long> seen) {
  public AccountView {
    against = List.copyOf(against);
    others = List.copyOf(others);
    rings = Map.copyOf(rings);
    seen = Set.copyOf(seen);
  }
}
