package org.peerassessment.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.peerassessment.core.shared.DataSources;

/** What a new installation gets: its secrets, and the fictional demo council if asked for. */
@ApplicationScoped
public class FirstStart {
  private static final String DEMO_PASSWORD = "peerassessment.demo-password";

  @Inject private DataSources dataSources;
  @Inject private DemoCouncil demo;

  void prepare() throws CannotOpen {
    try {
      makeSecret();
    } catch (SQLException e) {
      throw CannotOpen.because(e, DataSources.APPLICATION);
    }
    ConfigProvider.getConfig()
        .getOptionalValue(DEMO_PASSWORD, String.class)
        .filter(password -> !password.isBlank())
        .ifPresent(demo::add);
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
