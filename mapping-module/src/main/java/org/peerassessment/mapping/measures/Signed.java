package org.peerassessment.mapping.measures;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param by id of the account
 * @param name its display name at that time
 */
record Signed(Instant at, long by, String name) {}
