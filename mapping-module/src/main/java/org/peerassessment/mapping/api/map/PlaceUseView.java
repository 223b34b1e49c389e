package org.peerassessment.mapping.api.map;

import java.time.Instant;

/**
 * A person's use of a place as it stands in the record.
 *
 * @param statement id of the statement shown; a correction names it
 * @param place name of the context
 * @param holds whether it holds on the day asked about
 */
public record PlaceUseView(
    long useId,
    long statement,
    Who person,
    long contextId,
    String place,
    UseSaid said,
    boolean holds,
    Instant recordedAt) {}
