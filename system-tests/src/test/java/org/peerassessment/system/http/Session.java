package org.peerassessment.system.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.peerassessment.system.server.Waiting;

/** One person's requests, with the cookies they were given; follows no redirect by itself. */
public final class Session {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final URI base;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private String userName = "";

  public Session(URI base) {
    this.base = base;
  }

  /**
   * Signs in with the portal's own page.
   *
   * @throws IllegalStateException if the portal does not let them in
   */
  public static Session signedIn(URI base, String userName, String password) {
    Session session = new Session(base);
    session.patientlySignIn(userName, password, Duration.ZERO);
    return session;
  }

  /** Signs in once the doors are open, within {@code patience}. */
  public void patientlySignIn(String userName, String password, Duration patience) {
    Answer page = patiently(patience, () -> get("sign-in.xhtml"));
    Form form = page.formWith("Sign in").orElseThrow();
    Form filled =
        form.with("userName:in", userName).with("password:in", password).pressing("Sign in");
    Answer answer = patiently(patience, () -> send(filled));
    if (answer.status() != 302 && answer.status() != 303) {
      throw new IllegalStateException(userName + " could not sign in: " + answer.words());
    }
    this.userName = userName;
  }

  /** Asks again as long as the answer is that the doors are closed; the last answer. */
  public Answer patiently(Duration patience, Supplier<Answer> asking) {
    AtomicReference<Answer> last = new AtomicReference<>();
    Waiting.until(
        patience,
        () -> {
          last.set(asking.get());
          return last.get().status() != 503;
        });
    return last.get();
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).GET());
  }

  /** Sends a form as a browser would. */
  public Answer send(Form form) {
    return post(form.action(), form.encoded());
  }

  /** Sends fields, right or wrong. */
  public Answer post(String address, String body) {
    return send(
        HttpRequest.newBuilder(base.resolve(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends any request with this person's cookies, and keeps those it is given. */
  public Answer send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(c -> c.getKey() + "=" + c.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpRequest built = request.timeout(Duration.ofSeconds(60)).build();
    try {
      HttpResponse<String> response = HTTP.send(built, HttpResponse.BodyHandlers.ofString());
      response.headers().allValues("set-cookie").forEach(this::keep);
      return new Answer(built.uri(), response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whoever signed in last; empty before. */
  public String userName() {
    return userName;
  }

  public URI base() {
    return base;
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }
}
