package org.peerassessment.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.peerassessment.core.access.DemoAccounts;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.startup.DemoPart;
import org.peerassessment.core.api.startup.Readiness.Reason;
import org.peerassessment.core.shared.DataSources;

/** What a new installation gets: its secrets, and the fictional demo council if asked for. */
@ApplicationScoped
public class FirstStart {
  private static final String DEMO_PASSWORD = "peerassessment.demo-password";

  @Inject private DataSources dataSources;
  @Inject private DemoAccounts demo;
  @Inject @Any private Instance<DemoPart> demoParts;

  void prepare() throws CannotOpen {
    try {
      makeSecret();
      String password =
          ConfigProvider.getConfig().getOptionalValue(DEMO_PASSWORD, String.class).orElse("");
      if (!password.isBlank() && demo.open(password)) {
        for (DemoPart part : demoParts) {
          RunAs.user(
              DemoAccounts.ADMINISTRATOR,
              () -> {
                part.add();
                return null;
              });
        }
      }
    } catch (SQLException e) {
      throw CannotOpen.because(e, "jdbc/peer-assessment");
    } catch (Exception e) {
      throw new CannotOpen(
          Reason.SETTINGS_NOT_AS_EXPECTED, "The demo council could not be added: " + e);
    }
  }

  private void makeSecret() throws SQLException {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    try (Connection connection = dataSources.application().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT IGNORE INTO installation_secret (name, secret)"
                    + " VALUES ('audit-digest', ?)")) {
      insert.setBytes(1, secret);
      insert.executeUpdate();
    }
  }
}
