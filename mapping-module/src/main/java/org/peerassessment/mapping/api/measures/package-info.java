/**
 * What stands out on a peer map, as questions to a person, and what that person makes of it
 * (R-MAP-11). Terms it owns: prompt (something the recorded ties suggest, with its caveats),
 * subgroup (part of the group that a person has named and confirmed).
 */
package org.peerassessment.mapping.api.measures;
