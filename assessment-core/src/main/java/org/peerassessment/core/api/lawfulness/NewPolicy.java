package org.peerassessment.core.api.lawfulness;

import java.time.LocalDate;
import org.peerassessment.core.api.shared.Words;

/**
 * A version of the policy to be entered into the register.
 *
 * @param version as the council calls it, unique; 40 characters at most
 * @param inForceFrom day from which it holds; no two versions begin on one day
 * @param address public address, {@code https}
 */
public record NewPolicy(String version, LocalDate inForceFrom, String address) {
  public NewPolicy {
    version = Words.orEmpty(version);
    address = Words.orEmpty(address);
  }
}
