package org.peerassessment.system.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Hears of every violation of the content security policy, on every page of one person. */
final class CspWatch {

  private static final String LISTENER =
      """
      document.addEventListener('securitypolicyviolation', e => window.cspViolated(
        e.effectiveDirective + ' ' + (e.blockedURI || 'inline') + ' ' + (e.sample || '')
        + ' ' + e.sourceFile + ':' + e.lineNumber));
      """;

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  CspWatch(BrowserContext context) {
    context.exposeBinding(
        "cspViolated", (source, arguments) -> heard.add(source.page().url() + " " + arguments[0]));
    context.addInitScript(LISTENER);
  }

  /** What has been heard since it was last asked. */
  List<String> take() {
    synchronized (heard) {
      List<String> taken = List.copyOf(heard);
      heard.clear();
      return taken;
    }
  }
}
