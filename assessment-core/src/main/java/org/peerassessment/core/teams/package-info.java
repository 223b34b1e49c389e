/**
 * The council's teams: who works in which, who leads it, and since when. Depends on shared and
 * access. Term it owns: team.
 */
package org.peerassessment.core.teams;
