/** Behind the overlap of maps. Reads the map through its door and what other maps have of it. */
package org.peerassessment.mapping.overlap;
