package org.peerassessment.mapping.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.mapping.api.measures.Caveat;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.measures.Prompt;
import org.peerassessment.mapping.api.measures.PromptKind;

/** Gives a prompt the ties it rests on, and its caveats. */
final class Reasoned {
  /** Below this, one tie more or less changes most of what stands out; a figure of our choosing. */
  private static final int SMALL = 10;

  private final Mapped map;

  Reasoned(Mapped map) {
    this.map = map;
  }

  /** One that rests on every tie its people have. */
  Prompt byTiesOf(PromptKind kind, List<PersonShown> people) {
    return prompt(kind, people, map.tiesOf(people));
  }

  /** One that rests on the ties that its people have with each other. */
  Prompt byTiesAmong(PromptKind kind, List<PersonShown> people) {
    return prompt(kind, people, map.tiesAmong(people));
  }

  private Prompt prompt(PromptKind kind, List<PersonShown> people, List<TieView> ties) {
    List<Caveat> caveats = new ArrayList<>(List.of(Caveat.NOT_RECORDED));
    if (informants(ties) == 1) {
      caveats.add(Caveat.ONE_INFORMANT);
    }
    if (map.anyEnded(people)) {
      caveats.add(Caveat.ENDED_LEFT_OUT);
    }
    if (map.size() < SMALL) {
      caveats.add(Caveat.SMALL_NUMBERS);
    }
    return new Prompt(kind, people, ties.stream().map(map::shown).toList(), caveats);
  }

  private static long informants(List<TieView> ties) {
    return ties.stream()
        .map(tie -> tie.said().source())
        .map(
            source ->
                List.of(source.informant(), Words.orEmpty(source.whoSays()).toLowerCase(Locale.UK)))
        .distinct()
        .count();
  }
}
