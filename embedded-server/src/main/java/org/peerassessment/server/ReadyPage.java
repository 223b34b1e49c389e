package org.peerassessment.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the application whether its doors are open. */
final class ReadyPage {

  private static final int TIMEOUT_MILLIS = 10_000;
  private static final int PAUSE_MILLIS = 50;
  private static final int MOST_BYTES = 4096;

  private final String base;

  /**
   * @param base of the application, ending in a slash
   */
  ReadyPage(String base) {
    this.base = base;
  }

  /**
   * @throws StartFailure with the application's own reason if the doors stay shut
   */
  void await(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    String reason = "";
    while (System.nanoTime() < end) {
      Answer answer = get("ready");
      if (answer.status() == HttpURLConnection.HTTP_OK) {
        return;
      }
      reason = answer.body();
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new StartFailure(
        "The application did not open its doors in "
            + patience.toSeconds()
            + " seconds. "
            + reason.replaceAll("\\s+", " ").strip());
  }

  /** Whether a page below the base answers 200. */
  boolean shows(String path) {
    return get(path).status() == HttpURLConnection.HTTP_OK;
  }

  private Answer get(String path) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(base + path).toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      connection.setInstanceFollowRedirects(false);
      int status = connection.getResponseCode();
      try (InputStream body =
          status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
        return new Answer(
            status,
            body == null ? "" : new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return new Answer(0, "No answer at " + base + ".");
    }
  }

  private record Answer(int status, String body) {}
}
