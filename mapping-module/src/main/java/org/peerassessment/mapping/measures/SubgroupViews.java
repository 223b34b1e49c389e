package org.peerassessment.mapping.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.peerassessment.mapping.api.measures.PersonShown;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.measures.SubgroupView.Version;

/** Turns subgroups into what the pages show. */
final class SubgroupViews {
  /** Those that stand first, then by name. */
  static final Comparator<SubgroupView> IN_ORDER =
      Comparator.comparing((SubgroupView g) -> !g.isStanding())
          .thenComparing(g -> g.latest().name(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(SubgroupView::subgroupId);

  private SubgroupViews() {}

  static SubgroupView view(Subgroup subgroup, Map<Long, PersonShown> labels) {
    List<Version> versions = new ArrayList<>();
    subgroup.statements().forEach(s -> versions.add(version(s, labels)));
    Collections.reverse(versions);
    return new SubgroupView(subgroup.id(), versions);
  }

  private static Version version(SubgroupStatement statement, Map<Long, PersonShown> labels) {
    List<PersonShown> members =
        statement.members().stream()
            .map(id -> labels.getOrDefault(id, new PersonShown(id, "?")))
            .sorted(Comparator.comparing(PersonShown::label).thenComparing(PersonShown::personId))
            .toList();
    return new Version(
        statement.id(),
        statement.name(),
        members,
        statement.why(),
        statement.confirmedByName(),
        statement.confirmedAt(),
        statement.endedAt(),
        statement.endedByName(),
        statement.whyEnded());
  }
}
