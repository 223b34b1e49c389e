package org.peerassessment.mapping.map;

import java.time.Instant;

/**
 * Who writes something into the record, and when.
 *
 * @param by id of the account
 */
record Entry(Instant at, long by) {}
