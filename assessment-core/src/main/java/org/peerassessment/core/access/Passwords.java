package org.peerassessment.core.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;
import org.peerassessment.core.api.shared.Secret;

/** Hashes and checks passwords: PBKDF2, 210,000 rounds of HMAC-SHA512 (OWASP's figure). */
@ApplicationScoped
public class Passwords {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  @Inject private Pbkdf2PasswordHash hash;

  private String nobodys;

  @PostConstruct
  void prepare() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    nobodys = of(Secret.of(UUID.randomUUID().toString()));
  }

  String of(Secret password) {
    return hash.generate(password.reveal().toCharArray());
  }

  boolean fits(Secret password, String kept) {
    return hash.verify(typed(password), kept);
  }

  /** Takes as long as a check, so that the time does not tell which names exist. */
  boolean fitsNobody(Secret password) {
    hash.verify(typed(password), nobodys);
    return false;
  }

  /** Nothing longer than a password may be is hashed: that would only cost time. */
  private static char[] typed(Secret password) {
    String text = password == null ? "" : password.reveal();
    return (text.length() > LONGEST ? "" : text).toCharArray();
  }
}
