package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.peerassessment.core.api.shared.Secret;

/**
 * The one-time key for the first administrator, from the setting {@code
 * peerassessment.setup-token}. Without it nobody can set the suite up.
 */
@ApplicationScoped
public class SetUpKey {
  private static final String SETTING = "peerassessment.setup-token";
  private static final int SHORTEST = 20;

  boolean opens(Secret key) {
    return fits(ConfigProvider.getConfig().getOptionalValue(SETTING, String.class), key);
  }

  /** Whether the key is the token, which is long enough not to be found by trying. */
  static boolean fits(Optional<String> token, Secret key) {
    return key != null
        && token
            .filter(expected -> expected.length() >= SHORTEST)
            .filter(expected -> MessageDigest.isEqual(bytes(expected), bytes(key.reveal())))
            .isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
