package org.peerassessment.system.lifecycle;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Places;

/**
 * Gives a test the case study on Payara Micro, as a parameter of type {@link Told}. It is told when
 * first asked for, with every page looked at, and once only: who asks later goes on from its end.
 */
public final class ToldStory implements ParameterResolver {

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(ToldStory.class);

  /** The story, and the suite that holds it. */
  public record Told(LaunchedSuite suite, CaseStudy story) implements AutoCloseable {
    private static Told now() {
      LaunchedSuite suite = LaunchedSuite.first("life-cycle");
      try (Chromium chromium = Chromium.start()) {
        CaseStudy story = new CaseStudy(chromium, suite, Places.screenshots());
        story.tell();
        return new Told(suite, story);
      } catch (RuntimeException | Error e) {
        suite.close();
        throw e;
      }
    }

    @Override
    public void close() {
      suite.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Told.class;
  }

  @Override
  public Told resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent("story", name -> Told.now(), Told.class);
  }
}
