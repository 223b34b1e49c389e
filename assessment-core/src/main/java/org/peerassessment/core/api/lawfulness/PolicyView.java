package org.peerassessment.core.api.lawfulness;

import java.time.LocalDate;

/**
 * A version of the council's published policy on peer assessment and mapping.
 *
 * @param inForceFrom day from which it holds, until a later version does
 * @param address public address, {@code https}
 */
public record PolicyView(long policyId, String version, LocalDate inForceFrom, String address) {}
