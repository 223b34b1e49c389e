package org.peerassessment.system.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the suite says of itself at {@code /ready}. */
public final class ReadyPage {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final URI base;

  public ReadyPage(URI base) {
    this.base = base;
  }

  /**
   * @param status of HTTP; 0 if nothing answers
   */
  public record Answer(int status, String text) {}

  public Answer ask() {
    return get("ready");
  }

  /** Any page, as somebody who is not signed in. */
  public Answer get(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30)).build();
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      return new Answer(0, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(0, "");
    }
  }

  /** Whether the doors opened within {@code patience}. */
  public boolean opensWithin(Duration patience) {
    return Waiting.until(patience, () -> ask().status() == 200);
  }

  /**
   * @throws IllegalStateException with the suite's own reason, if the doors stay shut
   */
  public void await(Duration patience) {
    if (!opensWithin(patience)) {
      throw new IllegalStateException("Not ready at " + base + ": " + ask());
    }
  }
}
