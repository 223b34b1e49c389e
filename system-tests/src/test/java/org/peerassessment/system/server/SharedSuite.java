package org.peerassessment.system.server;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the one launched suite that all tests which do no harm to it share, as a parameter
 * of type {@link LaunchedSuite}. Started when first asked for, ended after the last test.
 */
public final class SharedSuite implements ParameterResolver {

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(SharedSuite.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LaunchedSuite.class;
  }

  @Override
  public LaunchedSuite resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent("suite", name -> new Held(LaunchedSuite.first("shared")), Held.class)
        .suite();
  }

  private record Held(LaunchedSuite suite) implements AutoCloseable {
    @Override
    public void close() {
      suite.close();
    }
  }
}
