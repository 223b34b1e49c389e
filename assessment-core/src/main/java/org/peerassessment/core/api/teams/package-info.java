/** Who works with whom in the council. Terms it owns: team. */
package org.peerassessment.core.api.teams;
