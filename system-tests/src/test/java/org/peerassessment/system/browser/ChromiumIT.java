package org.peerassessment.system.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser's own checks find what they are there to find. */
class ChromiumIT {

  private static final String GOOD =
      "<!DOCTYPE html><html lang='en-GB'><head><title>A page</title></head><body><main>"
          + "<h1>A page</h1><label>Name <input></label></main></body></html>";
  private static final String BAD =
      "<!DOCTYPE html><html lang='en'><head><title>A page</title></head><body><main>"
          + "<input><div style='width: 600px' onclick='x()'>wide</div>"
          + "<script>var inline = 1</script></main></body></html>";

  @TempDir Path shots;

  @Test
  void aGoodPageHasNoFindingsAndIsPicturedAtBothWidths() throws IOException {
    assertEquals(List.of(), findingsOn(GOOD));
    assertTrue(Files.exists(shots.resolve("1280/start.png")));
    assertTrue(Files.exists(shots.resolve("390/start.png")));
  }

  @Test
  void everyKindOfFaultIsFound() throws IOException {
    String findings = String.join("\n", findingsOn(BAD));
    for (String fault :
        List.of(
            "at 1280: label", "at 390: label", "script-src", "sideways", "0 headings", "British")) {
      assertTrue(findings.contains(fault), fault + " is missing in\n" + findings);
    }
  }

  private List<String> findingsOn(String html) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = html.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=UTF-8");
          exchange
              .getResponseHeaders()
              .add("Content-Security-Policy", "script-src 'self'; style-src-attr 'unsafe-inline'");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    URI base = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    try (Chromium chromium = Chromium.start();
        Visitor visitor = chromium.visitor(base, shots)) {
      return visitor.open("/").findings();
    } finally {
      server.stop(0);
    }
  }
}
