package org.peerassessment.mapping.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.map.MapIntake;

/** Plans files against an assessment that names Dara (1), Alex (2), Robin (3) and a park (9). */
final class Planned {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Map<Long, PersonView> PEOPLE =
      new HashMap<>(
          Map.of(
              1L, new PersonView(1, "Dara", "Example", null),
              2L, new PersonView(2, "Alex", "Beispiel", null),
              3L, new PersonView(3, "Robin", "Sample", LocalDate.of(2009, 1, 1))));

  private Planned() {}

  static Plan plan(FileKind kind, String text) throws NotReadable {
    return plan(ImportFile.of(new AssessmentId(7), kind, Files.bytes(text)));
  }

  static Plan plan(ImportFile command) throws NotReadable {
    FileText file = FileText.read(command.file());
    Known known =
        new Known(
            PEOPLE,
            List.of(new ContextView(9, 0, Kind.NEIGHBOURHOOD, "Example Park")),
            MapIntake.Standing.none(),
            named ->
                named.givenName().startsWith("Dar")
                    ? List.of(
                        new Likely(
                            PEOPLE.get(1L), Set.of(Likely.Because.NEAR_NAME), true, List.of()))
                    : List.of(),
            TODAY);
    return new Planner(command, Content.of(command, file.text()), known).plan(file.encoding());
  }
}
