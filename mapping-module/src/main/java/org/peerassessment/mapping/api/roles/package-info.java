/**
 * The door of roles in the group (R-MAP-03). Term it owns: role in the group (the part that
 * somebody sees a person play, from when to when; a view, and never worked out by the suite).
 * Depends on the map's and the ledger's api, and core's.
 */
package org.peerassessment.mapping.api.roles;
