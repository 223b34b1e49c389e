package org.peerassessment.mapping.api.map;

import java.time.Instant;

/**
 * Something that was once said of a tie.
 *
 * @param retractedAt when it left the record, or null if it stands
 * @param why why it was replaced or taken back; empty if it stands
 */
public record PastTie(TieSaid said, Instant recordedAt, Instant retractedAt, String why) {}
