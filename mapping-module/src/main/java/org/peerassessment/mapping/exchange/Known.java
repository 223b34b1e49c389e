package org.peerassessment.mapping.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.PersonView;
import org.peerassessment.mapping.map.MapIntake.Standing;

/**
 * What a file is held against.
 *
 * @param people whom the assessment names, by id
 * @param standing what its map says
 * @param likely asks core who somebody may be
 */
record Known(
    Map<Long, PersonView> people,
    List<ContextView> places,
    Standing standing,
    Function<NewPerson, List<Likely>> likely,
    LocalDate today) {}
