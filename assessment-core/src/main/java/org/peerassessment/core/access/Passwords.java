package org.peerassessment.core.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;

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
    nobodys = of(UUID.randomUUID().toString());
  }

  String of(String password) {
    return hash.generate(password.toCharArray());
  }

  boolean fits(String password, String kept) {
    return hash.verify(password.toCharArray(), kept);
  }

  /** Takes as long as a check, so that the time does not tell which names exist. */
  boolean fitsNobody(String password) {
    hash.verify(password.toCharArray(), nobodys);
    return false;
  }
}
