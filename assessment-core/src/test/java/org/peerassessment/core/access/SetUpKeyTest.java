package org.peerassessment.core.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.shared.Secret;

@Tag("R-ACC-03")
class SetUpKeyTest {
  private static final Optional<String> TOKEN = Optional.of("a-key-of-twenty-four-ones");

  @Test
  void onlyTheWholeKeyOpens() {
    assertTrue(SetUpKey.fits(TOKEN, Secret.of("a-key-of-twenty-four-ones")));
    assertFalse(SetUpKey.fits(TOKEN, Secret.of("a-key-of-twenty-four-one")));
    assertFalse(SetUpKey.fits(TOKEN, Secret.of("")));
    assertFalse(SetUpKey.fits(TOKEN, null));
  }

  @Test
  void withoutAKeyOrWithAShortOneNothingOpens() {
    assertFalse(SetUpKey.fits(Optional.empty(), Secret.of("")));
    assertFalse(SetUpKey.fits(Optional.of(""), Secret.of("")));
    assertFalse(
        SetUpKey.fits(Optional.of("nineteen-characters"), Secret.of("nineteen-characters")));
  }
}
