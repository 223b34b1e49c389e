package org.peerassessment.core.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.group.Acquaintances;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The door to how members are known to each other. */
@Stateless
@Door
public class AcquaintancesService implements Acquaintances {
  @Inject private PurposeGate gate;
  @Inject private GroupRepository groups;
  @Inject private Persons persons;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public long record(Record command) {
    gate.requireBegun(command.assessment());
    Roster roster = groups.roster(command.assessment());
    Recorded recorded = Recorded.by(callers.current(), clock);
    LocalDate today = LocalDate.now(clock);
    return groups.add(Acquaintance.of(command, roster, today, recorded)).id();
  }

  @Override
  public List<View> list(AssessmentId assessment) {
    List<Acquaintance> found = groups.acquaintances(assessment);
    Set<Long> ids = found.stream().flatMap(a -> a.personIds().stream()).collect(Collectors.toSet());
    Map<Long, String> names = persons.names(assessment, ids);
    return found.stream().map(a -> a.view(people(a, names))).toList();
  }

  private static List<Person> people(Acquaintance acquaintance, Map<Long, String> names) {
    return acquaintance.personIds().stream()
        .map(id -> new Person(id, names.get(id)))
        .sorted(Comparator.comparing(Person::name))
        .toList();
  }
}
