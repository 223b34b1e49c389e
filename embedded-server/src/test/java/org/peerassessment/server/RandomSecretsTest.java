package org.peerassessment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RandomSecretsTest {

  @Test
  void aPasswordIsReadableAndNeverTheSame() {
    String password = RandomSecrets.readablePassword();
    assertTrue(password.matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}"), password);
    assertNotEquals(password, RandomSecrets.readablePassword());
  }

  @Test
  void aTokenHas256Bits() {
    assertEquals(64, RandomSecrets.token().length());
    assertNotEquals(RandomSecrets.token(), RandomSecrets.token());
  }
}
