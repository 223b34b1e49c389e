package org.peerassessment.server.testing;

import fish.payara.micro.PayaraMicro;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Gives every Arquillian suite of this project a fresh database and a Payara Micro that knows it as
 * {@code jdbc/peer-assessment} and {@code jdbc/peer-assessment-owner}. Nothing is to be configured:
 * the class path brings this extension and its {@code arquillian.xml}.
 *
 * <p>Everything is kept in {@code target/integration} of the module under test.
 */
public final class DatabaseExtension implements LoadableExtension {

  static final Path FOLDER = Path.of("target", "integration").toAbsolutePath();

  @Override
  public void register(ExtensionBuilder builder) {
    setUnlessSet("arquillian.xml", "org/peerassessment/server/testing/arquillian.xml");
    setUnlessSet("peerassessment.test.micro", jarOf(PayaraMicro.class));
    setUnlessSet("peerassessment.test.driver", jarOf(MariaDbDataSource.class));
    setUnlessSet("peerassessment.test.folder", FOLDER.toString());
    builder.observer(DatabaseOfTheSuite.class);
    builder.observer(OneDeployment.class);
  }

  private static void setUnlessSet(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  private static String jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
