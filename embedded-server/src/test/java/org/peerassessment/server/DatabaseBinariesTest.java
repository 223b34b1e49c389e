package org.peerassessment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DatabaseBinariesTest {

  @Test
  void eachSystemHasItsOwnPrograms() {
    assertEquals("linux", DatabaseBinaries.platform("Linux", "amd64"));
    assertEquals("osx", DatabaseBinaries.platform("Mac OS X", "aarch64"));
    assertEquals("winx64", DatabaseBinaries.platform("Windows 11", "amd64"));
  }

  @Test
  void anIntelMacIsToldThatNothingIsPackedForIt() {
    StartFailure refused =
        assertThrows(StartFailure.class, () -> DatabaseBinaries.platform("Mac OS X", "x86_64"));
    assertTrue(refused.getMessage().contains("Apple silicon only"), refused.getMessage());
  }
}
