package org.peerassessment.mapping.measures;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.measures.Measures;
import org.peerassessment.mapping.api.measures.Prompts;

/** The door of the measures. */
@Stateless
@Door
public class MeasuresService implements Measures {
  @Inject private MapOfToday map;
  @Inject private SubgroupRepository subgroups;

  @Override
  public Prompts prompts(AssessmentId assessment, double closeness) {
    new Answers()
        .require(
            closeness >= LOOSEST && closeness <= CLOSEST,
            "closeness",
            "measures.closeness.range",
            LOOSEST,
            CLOSEST)
        .accept();
    Set<Set<Long>> confirmed =
        subgroups.list(assessment).stream()
            .flatMap(subgroup -> subgroup.standing().stream())
            .map(SubgroupStatement::members)
            .collect(Collectors.toSet());
    Mapped mapped = map.read(assessment);
    return new Prompts(mapped.size(), mapped.ties(), new Finder(mapped).find(closeness, confirmed));
  }
}
