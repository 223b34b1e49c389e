package org.peerassessment.core.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.analysis.Weighting.NewWeighting;
import org.peerassessment.core.api.analysis.Weighting.Stance;
import org.peerassessment.core.api.analysis.Weighting.Voice;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.framework.ContextNames;
import org.peerassessment.core.framework.FrameworkFacts;

/** What a weighting decision must say for itself (R-FRM-05). */
final class WeightingAnswers {
  /** Most people whose stand one decision records. */
  private static final int MOST_VOICES = 40;

  private WeightingAnswers() {}

  static void check(
      NewWeighting decided,
      ContextNames contexts,
      Map<Long, EvidenceView> evidence,
      LocalDate today) {
    List<Long> order = decided.contextIds();
    Answers answers =
        new Answers()
            .someChosen("contextIds", order)
            .require(
                order.stream().allMatch(contexts::has), "contextIds", "analysis.context.unknown")
            .text("reasoning", decided.reasoning(), Answers.LONG)
            .someChosen("evidenceIds", decided.evidenceIds())
            .require(
                FrameworkFacts.citable(evidence, decided.evidenceIds()),
                "evidenceIds",
                "analysis.evidence.gone")
            .date("decidedOn", decided.decidedOn())
            .notAfter("decidedOn", decided.decidedOn(), today)
            .optionalText("withoutYoungPeople", decided.withoutYoungPeople(), Answers.LONG);
    eachOnce(answers, order);
    List<Voice> voices = decided.voices();
    answers.require(!voices.isEmpty(), "name_0", "analysis.weighting.nobody");
    answers.require(
        voices.size() <= MOST_VOICES, "name_0", "analysis.weighting.tooMany", MOST_VOICES);
    for (int i = 0; i < voices.size(); i++) {
      voice(answers, voices.get(i), "_" + i);
    }
    answers.accept();
  }

  /** The field of the place, from 0, that names a context again: {@code place_1} and so on. */
  private static void eachOnce(Answers answers, List<Long> order) {
    for (int i = 1; i < order.size(); i++) {
      boolean again = order.subList(0, i).contains(order.get(i));
      answers.require(!again, "place_" + i, "analysis.weighting.contextTwice");
    }
  }

  /** Fields of the i-th voice carry its place: {@code name_0}, {@code role_0} and so on. */
  private static void voice(Answers answers, Voice voice, String place) {
    answers
        .text("name" + place, voice.name(), Answers.SHORT)
        .text("role" + place, voice.role(), Answers.SHORT)
        .chosen("stance" + place, voice.stance());
    if (voice.stance() == Stance.DISSENTED) {
      answers.text("why" + place, voice.why(), Answers.LONG);
    } else {
      answers.optionalText("why" + place, voice.why(), Answers.LONG);
    }
  }
}
