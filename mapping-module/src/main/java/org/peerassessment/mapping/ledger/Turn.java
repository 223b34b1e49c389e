package org.peerassessment.mapping.ledger;

/**
 * What one act did to one thing: which statement it retracted, and which it made.
 *
 * @param before what stood until then, or null
 * @param after what stands from then on, or null
 */
public record Turn(Recorded<?, ?> of, Statement<?> before, Statement<?> after) {}
