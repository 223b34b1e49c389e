package org.peerassessment.server.payara;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Session ids of 256 random bits. Payara's own carry about 56; OWASP ASVS 5.0 (7.2.3) asks for 128.
 */
public final class SecureSessionIds implements UuidGenerator {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String generateUuid() {
    byte[] id = new byte[BYTES];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  @Override
  public String generateUuid(Object seed) {
    return generateUuid();
  }
}
