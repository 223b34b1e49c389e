package org.peerassessment.mapping.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.drawing.Sheet.Fact;
import org.peerassessment.mapping.drawing.Sheet.Head;

/** Writes what stands above the picture. */
@ApplicationScoped
class SheetHead {
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Clock clock;

  /**
   * @param number the assessment's
   */
  Head of(AssessmentId assessment, String number, Looked looked) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("number", number));
    facts.add(fact("purpose", purpose(assessment)));
    facts.addAll(ofPicture(looked));
    return new Head(
        SheetWords.of("title", number),
        SheetWords.get("caption"),
        alternative(looked.drawn()),
        facts,
        clock.instant());
  }

  /** What of the map is drawn, and what not. */
  static List<Fact> ofPicture(Looked looked) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("view", looked.whose()));
    String day = SheetWords.date(looked.day());
    String known = SheetWords.moment(looked.known());
    facts.add(fact("when", SheetWords.of("fact.when.value", day, known)));
    if (!looked.leftOut().isNothing()) {
      facts.add(fact("leftOut", LeftOutWords.of(looked.leftOut(), looked.drawn().fewer())));
    }
    facts.add(fact("informants", informants(looked)));
    facts.add(fact("labels", SheetWords.label(looked.labels())));
    return facts;
  }

  private static Fact fact(String name, String value) {
    return new Fact(SheetWords.get("fact." + name), value);
  }

  private String purpose(AssessmentId assessment) {
    return lawfulBasis
        .view(assessment)
        .current()
        .map(
            basis ->
                basis.purposes().stream()
                    .sorted()
                    .map(SheetWords::label)
                    .collect(Collectors.joining("; ")))
        .orElse(SheetWords.get("fact.purpose.none"));
  }

  private static String informants(Looked looked) {
    List<String> informants = looked.informants();
    return informants.isEmpty()
        ? SheetWords.get("fact.informants.none")
        : String.join("; ", informants);
  }

  private static String alternative(OnTheDay drawn) {
    long people = drawn.points().stream().filter(MapView.Point::person).count();
    long ties = drawn.lines().stream().filter(line -> line.kind() != null).count();
    return SheetWords.of("alternative", people, drawn.points().size() - people, ties);
  }
}
