package org.peerassessment.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The two data sources. Looked up, not injected, because servers bind them under different names:
 * {@code jdbc/…} on most, {@code java:/jdbc/…} on WildFly.
 */
@ApplicationScoped
public class DataSources {
  /** Name of {@link #application()}. */
  public static final String APPLICATION = "jdbc/peer-assessment";

  /** Name of {@link #owner()}. */
  public static final String OWNER = "jdbc/peer-assessment-owner";

  /** Kept once found: each lookup copies the thing it finds. */
  private volatile DataSource application;

  /** The application's own user: may not change audit rows. */
  public DataSource application() {
    if (application == null) {
      application =
          find(APPLICATION)
              .orElseThrow(() -> new IllegalStateException("No data source " + APPLICATION));
    }
    return application;
  }

  /** The migrating user that owns the schema; absent where a council migrates by hand. */
  public Optional<DataSource> owner() {
    return find(OWNER);
  }

  private static Optional<DataSource> find(String name) {
    for (String candidate : new String[] {name, "java:/" + name}) {
      try {
        return Optional.of((DataSource) new InitialContext().lookup(candidate));
      } catch (NamingException notThere) {
        continue;
      }
    }
    return Optional.empty();
  }
}
