package org.peerassessment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BootCommandsTest {

  private final List<String> commands =
      BootCommands.dataSources(
          "jdbc:mariadb://127.0.0.1:3306/peer_assessment",
          new DatabaseCredentials("owner-word", "app-word"));

  @Test
  void colonsAndEqualsSignsInAnAddressAreEscaped() {
    assertTrue(
        commands
            .get(0)
            .contains(
                "url=jdbc\\:mariadb\\://127.0.0.1\\:3306/peer_assessment?connectTimeout\\=3000"),
        commands.get(0));
  }

  @Test
  void eachDataSourceSignsInAsItsOwnUser() {
    assertTrue(commands.get(0).contains(":user=pa_app:password=app-word peer-assessment"));
    assertEquals(
        "create-jdbc-resource --connectionpoolid=peer-assessment jdbc/peer-assessment",
        commands.get(1));
    assertTrue(
        commands.get(2).contains(":user=pa_owner:password=owner-word peer-assessment-owner"));
  }

  @Test
  void aConnectionIsCheckedBeforeUseAndNotWaitedForLong() {
    assertTrue(commands.get(0).contains("--isconnectvalidatereq=true"));
    assertTrue(commands.get(0).contains("--failconnection=true"));
    assertTrue(commands.get(0).contains("--maxpoolsize=32"));
  }

  @Test
  void credentialsNeverPrintThemselves() {
    assertEquals(
        "DatabaseCredentials[hidden]", new DatabaseCredentials("secret", "secret").toString());
  }
}
