package org.peerassessment.core.startup;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceProviderResolverHolder;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.ProviderUtil;
import java.util.Map;

/**
 * The server's own persistence provider, but for when it connects. A server opens an entity manager
 * of each unit while it deploys, and some providers sign in to the database to do so: with the
 * database away the whole application would be refused. Behind this one deploying needs no
 * database; the first use of an entity manager connects.
 */
public class LateConnectingProvider implements PersistenceProvider {

  @Override
  public EntityManagerFactory createEntityManagerFactory(
      String unit, @SuppressWarnings("rawtypes") Map settings) {
    // Only asked for outside a server, where the provider itself connects when it likes.
    return null;
  }

  @Override
  public EntityManagerFactory createContainerEntityManagerFactory(
      PersistenceUnitInfo unit, @SuppressWarnings("rawtypes") Map settings) {
    EntityManagerFactory factory = servers().createContainerEntityManagerFactory(unit, settings);
    return LateConnecting.factory(factory, unit.getJtaDataSource());
  }

  @Override
  public void generateSchema(PersistenceUnitInfo unit, @SuppressWarnings("rawtypes") Map settings) {
    throw new UnsupportedOperationException("Flyway owns the schema");
  }

  @Override
  public boolean generateSchema(String unit, @SuppressWarnings("rawtypes") Map settings) {
    return false;
  }

  @Override
  public ProviderUtil getProviderUtil() {
    return servers().getProviderUtil();
  }

  private static PersistenceProvider servers() {
    return PersistenceProviderResolverHolder.getPersistenceProviderResolver()
        .getPersistenceProviders()
        .stream()
        .filter(provider -> !(provider instanceof LateConnectingProvider))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The server has no persistence provider"));
  }
}
