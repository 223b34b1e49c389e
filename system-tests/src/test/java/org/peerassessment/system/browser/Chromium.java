package org.peerassessment.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of Debian's package, driven by the Node of Debian's package. */
public final class Chromium implements AutoCloseable {

  private static final List<String> BROWSERS =
      List.of(
          "/usr/lib/chromium/chromium-headless-shell",
          "/usr/lib/chromium-headless-shell/chromium-headless-shell");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static Chromium start() {
    Path node = first(Stream.of("/usr/bin/node", "/usr/local/bin/node"), "nodejs");
    Path program =
        first(
            Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), BROWSERS.stream()),
            "chromium-headless-shell");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setChromiumSandbox(false));
    return new Chromium(playwright, browser);
  }

  /**
   * A person with a browser of their own: no cookie is shared with another.
   *
   * @param base address of the suite
   * @param shots folder for pictures of what they see
   */
  public Visitor visitor(URI base, Path shots) {
    return new Visitor(browser.newContext(options(base)), shots);
  }

  /** The same with a screen that is touched. */
  public Visitor touching(URI base, Path shots) {
    return new Visitor(browser.newContext(options(base).setHasTouch(true)), shots);
  }

  private static Browser.NewContextOptions options(URI base) {
    return new Browser.NewContextOptions()
        .setBaseURL(base.toString())
        .setLocale("en-GB")
        .setViewportSize(Looks.WIDE, Looks.HEIGHT);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path first(Stream<String> candidates, String packageName) {
    return candidates
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Install " + packageName + ": ./verify does it"));
  }
}
