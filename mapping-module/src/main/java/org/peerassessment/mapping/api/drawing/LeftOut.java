package org.peerassessment.mapping.api.drawing;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.view.MapView;

/**
 * What the legend of the map leaves out. Each is one of the suite's own choices, so a file that
 * lists them tells nothing of the map.
 *
 * @param kinds of ties
 * @param strengths of ties
 * @param voices on whose word lines rest
 * @param layers what else
 */
public record LeftOut(
    Set<TieKind> kinds, Set<Strength> strengths, Set<Voice> voices, Set<Layer> layers) {
  /** The whole map. */
  public static final LeftOut NOTHING = new LeftOut(Set.of(), Set.of(), Set.of(), Set.of());

  public LeftOut {
    kinds = inOrder(kinds, TieKind.class);
    strengths = inOrder(strengths, Strength.class);
    voices = inOrder(voices, Voice.class);
    layers = inOrder(layers, Layer.class);
  }

  private static <E extends Enum<E>> Set<E> inOrder(Collection<E> some, Class<E> of) {
    EnumSet<E> sorted = EnumSet.noneOf(of);
    sorted.addAll(some);
    return Collections.unmodifiableSet(sorted);
  }

  public boolean isNothing() {
    return equals(NOTHING);
  }

  /** Whether the line is left out, on whatever day. */
  public boolean hides(MapView.Line line) {
    boolean ofKind =
        line.kind() == null ? layers.contains(Layer.USES) : kinds.contains(line.kind());
    return ofKind
        || (line.strength() != null && strengths.contains(line.strength()))
        || voices.contains(line.informant().voice());
  }
}
