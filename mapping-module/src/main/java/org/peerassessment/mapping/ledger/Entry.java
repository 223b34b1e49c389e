package org.peerassessment.mapping.ledger;

import java.time.Instant;

/**
 * Who writes something into the record, and when.
 *
 * @param by id of the account
 */
public record Entry(Instant at, long by) {}
