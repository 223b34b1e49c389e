/**
 * Behind the door of {@code api.exchange}: files are read as rows, rows are understood by the rules
 * of the map's forms, and what they bring is taken as one edit. Knows the map, the ledger, and
 * core's api for people and places. Term it owns: row (what one line of a table, or one node or
 * edge, says).
 */
package org.peerassessment.mapping.exchange;
