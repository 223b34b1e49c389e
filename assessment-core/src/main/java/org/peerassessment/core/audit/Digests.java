package org.peerassessment.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.peerassessment.core.shared.DataSources;

/**
 * Stands for what was written without telling it: a SHA-256 keyed with a secret of the
 * installation, so that nobody can find a name by trying names.
 */
@ApplicationScoped
public class Digests {
  private static final String ALGORITHM = "HmacSHA256";

  @Inject private DataSources dataSources;

  private volatile byte[] key;

  /** 64 hexadecimal digits for the arguments of a call; a secret among them changes nothing. */
  public String of(Object... arguments) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key(), ALGORITHM));
      byte[] text = DigestText.of(arguments).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(text));
    } catch (GeneralSecurityException | SQLException e) {
      throw new IllegalStateException("No digest of the act", e);
    }
  }

  private byte[] key() throws SQLException {
    if (key == null) {
      key = read();
    }
    return key;
  }

  private byte[] read() throws SQLException {
    try (Connection connection = dataSources.application().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT secret FROM installation_secret WHERE name = 'audit-digest'");
        ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("The secret of the audit digests is missing");
      }
      return row.getBytes(1);
    }
  }
}
