package org.peerassessment.mapping.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.map.Picture;
import org.peerassessment.mapping.drawing.Sheet.Fact;
import org.peerassessment.mapping.drawing.Sheet.Head;
import org.peerassessment.mapping.map.Showing.Shown;

/** Writes what stands above the picture. */
@ApplicationScoped
class SheetHead {
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Clock clock;

  /**
   * @param number the assessment's
   */
  Head of(AssessmentId assessment, String number, AsAt when, Shown shown) {
    return new Head(
        SheetWords.of("title", number),
        SheetWords.get("caption"),
        alternative(shown.picture()),
        List.of(
            fact("number", number),
            fact("purpose", purpose(assessment)),
            fact(
                "when",
                SheetWords.of(
                    "fact.when.value",
                    SheetWords.date(when.on()),
                    SheetWords.moment(when.known()))),
            fact("informants", informants(shown)),
            fact("labels", SheetWords.label(shown.labels()))),
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

  private static String informants(Shown shown) {
    List<String> informants = SheetMaker.informants(shown);
    return informants.isEmpty()
        ? SheetWords.get("fact.informants.none")
        : String.join("; ", informants);
  }

  private static String alternative(Picture picture) {
    long people = picture.nodes().stream().filter(n -> n.kind() == Picture.NodeKind.PERSON).count();
    long ties = picture.edges().stream().filter(e -> e.kind() != null).count();
    return SheetWords.of("alternative", people, picture.nodes().size() - people, ties);
  }
}
