/**
 * Behind the doors of measures and subgroups: graph measures on plain int arrays, the rules that
 * decide what stands out, and subgroups as histories of what somebody confirmed. Reads the map
 * through its door alone.
 */
package org.peerassessment.mapping.measures;
