package org.peerassessment.mapping.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.map.MapIntake;

/**
 * What the import's own reader and planner make of a network for an assessment that names nobody.
 *
 * @param people in the file's order; others stand for them by their places in it
 */
public record ReadBack(
    List<Preview.ErrorAt> errors, List<NewPerson> people, Set<Tie> ties, Set<Use> uses) {
  /** A tie between two people of the list. */
  public record Tie(int a, int b, List<Object> said) {}

  /** The use of a place by a person of the list. */
  public record Use(int person, String place, Kind kind, List<Object> said) {}

  public static ReadBack of(byte[] graphMl) {
    ImportFile command = ImportFile.of(new AssessmentId(7), FileKind.GRAPHML, graphMl);
    Known nobody =
        new Known(
            Map.of(), List.of(), MapIntake.Standing.none(), person -> List.of(), Planned.TODAY);
    try {
      FileText file = FileText.read(graphMl);
      Plan plan =
          new Planner(command, Content.of(command, file.text()), nobody).plan(file.encoding());
      return new ReadBack(
          plan.preview().errors(),
          List.copyOf(new TreeMap<>(plan.people()).descendingMap().values()),
          plan.ties().stream()
              .map(t -> new Tie(index(t.personA()), index(t.personB()), said(t.said())))
              .collect(Collectors.toSet()),
          plan.uses().stream()
              .map(
                  u -> {
                    Plan.NewPlace place = plan.places().get(u.place());
                    return new Use(index(u.person()), place.name(), place.kind(), said(u.said()));
                  })
              .collect(Collectors.toSet()));
    } catch (NotReadable refused) {
      return new ReadBack(List.of(refused.error()), List.of(), Set.of(), Set.of());
    }
  }

  private static int index(long number) {
    return (int) (-number - 1);
  }

  private static List<Object> said(TieSaid said) {
    return told(
        said.source(),
        said.kind(),
        said.direction(),
        said.strength(),
        said.howItCame(),
        String.valueOf(said.from()),
        String.valueOf(said.to()),
        String.valueOf(said.lookAgain()));
  }

  private static List<Object> said(UseSaid said) {
    return told(
        said.source(),
        said.times(),
        said.whoElse(),
        said.guardians(),
        said.safety(),
        String.valueOf(said.from()),
        String.valueOf(said.to()));
  }

  /** Field by field, an informant by their place in the list of people. */
  private static List<Object> told(Source source, Object... fields) {
    return List.of(
        source.voice(),
        source.person() == null ? -1 : index(source.person()),
        source.whoSays(),
        source.reliability(),
        List.of(fields));
  }
}
