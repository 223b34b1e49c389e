/**
 * Behind the door of roles: each a history of statements, of which none is ever overwritten. Knows
 * the map for people, and the ledger.
 */
package org.peerassessment.mapping.roles;
