/**
 * Behind the door of {@code api.account}: a drawing is compared with what the young person has said
 * so far, and what is new of it is entered as one edit. Knows the map, the ledger, and core's api
 * for consent.
 */
package org.peerassessment.mapping.account;
