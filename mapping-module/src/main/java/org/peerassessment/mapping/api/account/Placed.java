package org.peerassessment.mapping.api.account;

import org.peerassessment.mapping.api.map.TieKind;

/**
 * Somebody whom the young person has placed.
 *
 * @param kind what links them, one of {@link OwnAccounts#KINDS}; counts only where their account
 *     held no tie to this person before
 */
public record Placed(long personId, Ring ring, TieKind kind) {}
