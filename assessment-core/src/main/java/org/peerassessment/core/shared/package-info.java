/**
 * Small parts that every feature of the core stands on: the clock, the data sources, what is kept
 * for one transaction, how an instant is kept, the gate before naming people and places. Depends on
 * {@code api.shared} only.
 */
package org.peerassessment.core.shared;
