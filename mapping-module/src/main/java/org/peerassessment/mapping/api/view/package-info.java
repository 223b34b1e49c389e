/**
 * The map as somebody looks at it: at a day in life, as known at an instant, as one informant gives
 * it, or two of them laid over each other. Depends on api.map and api.ledger.
 */
package org.peerassessment.mapping.api.view;
