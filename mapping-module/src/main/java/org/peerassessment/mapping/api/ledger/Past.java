package org.peerassessment.mapping.api.ledger;

import java.time.Instant;

/**
 * Something that was once said of a thing on the map.
 *
 * @param retractedAt when it left the record, or null if it stands
 * @param why why it was replaced or taken back; empty if it stands
 * @param <C> what is said
 */
public record Past<C extends Said<C>>(
    C said, Instant recordedAt, Instant retractedAt, String why) {}
