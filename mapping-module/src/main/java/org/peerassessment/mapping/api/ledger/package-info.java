/**
 * What every statement on the map has: whose word it is, how far it carries, the period it held in
 * life, and the two acts that all of them share (ending, taking back). Depends on core's api only.
 */
package org.peerassessment.mapping.api.ledger;
