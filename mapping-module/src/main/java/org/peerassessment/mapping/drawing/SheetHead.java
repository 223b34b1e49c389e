package org.peerassessment.mapping.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
    return new Head(
        SheetWords.of("title", number),
        SheetWords.get("caption"),
        alternative(looked.drawn()),
        List.of(
            fact("number", number),
            fact("purpose", purpose(assessment)),
            fact("view", looked.whose()),
            fact(
                "when",
                SheetWords.of(
                    "fact.when.value",
                    SheetWords.date(looked.day()),
                    SheetWords.moment(looked.known()))),
            fact("informants", informants(looked)),
            fact("labels", SheetWords.label(looked.labels()))),
        clock.instant());
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
