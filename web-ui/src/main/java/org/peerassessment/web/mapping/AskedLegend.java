package org.peerassessment.web.mapping;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.peerassessment.mapping.api.drawing.Layer;
import org.peerassessment.mapping.api.drawing.LeftOut;
import org.peerassessment.mapping.api.ledger.Voice;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;

/**
 * What the legend leaves out as it stands in an address: {@code
 * kind-FRIEND.voice-SCHOOL.layer-USES}. Only choices of the suite's own are read; map-filter.js
 * writes them.
 */
final class AskedLegend {
  /** More than there are choices: what is longer no page has written. */
  private static final int MOST = 100;

  private final Set<TieKind> kinds = EnumSet.noneOf(TieKind.class);
  private final Set<Strength> strengths = EnumSet.noneOf(Strength.class);
  private final Set<Voice> voices = EnumSet.noneOf(Voice.class);
  private final Set<Layer> layers = EnumSet.noneOf(Layer.class);

  private AskedLegend() {}

  /** Empty where something is no choice of the legend: a file of another part would be trusted. */
  static Optional<LeftOut> parse(String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.of(LeftOut.NOTHING);
    }
    String[] parts = typed.strip().split("\\.", MOST + 1);
    AskedLegend legend = new AskedLegend();
    try {
      for (String part : parts) {
        legend.add(part);
      }
      return Optional.of(new LeftOut(legend.kinds, legend.strengths, legend.voices, legend.layers));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private void add(String part) {
    int dash = part.indexOf('-');
    String name = part.substring(dash + 1);
    Consumer<String> taken =
        switch (part.substring(0, Math.max(0, dash))) {
          case "kind" -> one -> kinds.add(TieKind.valueOf(one));
          case "strength" -> one -> strengths.add(Strength.valueOf(one));
          case "voice" -> one -> voices.add(Voice.valueOf(one));
          case "layer" -> one -> layers.add(Layer.valueOf(one));
          default -> throw new IllegalArgumentException("No part of the legend");
        };
    taken.accept(name);
  }
}
