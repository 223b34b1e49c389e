/**
 * Behind the door of incidents: incidents, and people's parts in them, as histories of statements,
 * of which none is ever overwritten. A part stands only while its incident does. Knows the map for
 * people and places, and the ledger.
 */
package org.peerassessment.mapping.incidents;
