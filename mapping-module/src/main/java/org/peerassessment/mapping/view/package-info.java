/**
 * Behind the ways to look at the map: how it is put together for a view, how two informants are
 * compared, what changed between two days. Reads what {@code map} and {@code ledger} keep.
 */
package org.peerassessment.mapping.view;
