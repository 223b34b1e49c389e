/**
 * Statements and their history, and the one log of edits that undo, redo and audit share. A thing
 * on the map is {@link org.peerassessment.mapping.ledger.Recorded}; what is said of it has two
 * times: the period it held in life, and the instants between which the record held it to be so.
 * Knows the module's api and core's; every other feature of the module builds on it.
 */
package org.peerassessment.mapping.ledger;
