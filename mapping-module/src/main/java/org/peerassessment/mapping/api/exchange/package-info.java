/**
 * Bringing ties, uses of places and people into the map from files (R-MAP-13). Terms it owns: kind
 * of file, column (what a column of the file tells), preview (what a file would bring, with every
 * error and its line). Depends on {@code api.map} and core's api.
 */
package org.peerassessment.mapping.api.exchange;
