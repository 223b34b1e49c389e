package org.peerassessment.mapping.map;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.mapping.api.map.Who;

/**
 * The people an assessment names, as the map needs them.
 *
 * @param people by id
 * @param members ids of those who are members today
 * @param mistaken ids of those who were members by mistake alone, such as somebody typed twice
 */
public record Company(Map<Long, PersonView> people, Set<Long> members, Set<Long> mistaken) {
  /** The person; one whom the assessment no longer names is left without a name. */
  public Who who(long personId) {
    PersonView person = people.get(personId);
    return person == null
        ? new Who(personId, "?", "?")
        : new Who(personId, person.fullName(), person.initials());
  }

  /**
   * The same company of whom only these are named, as on a look back: what proved a mistake since
   * was none then.
   */
  public Company of(Set<Long> some) {
    return new Company(
        people.entrySet().stream()
            .filter(person -> some.contains(person.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        members,
        Set.of());
  }

  public boolean isMember(long personId) {
    return members.contains(personId);
  }
}
