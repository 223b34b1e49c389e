package org.peerassessment.system.races;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;

/**
 * Editors who have opened the same form, each with other words in one field, and send it at once.
 *
 * @param field end of the field's name
 * @param button end of the button's name
 * @param alike what all of them answer besides, by the end of the field's name
 * @param readAt page that shows first what holds, or null where the form itself begins with it
 */
record Race(String page, String field, String button, Map<String, String> alike, String readAt) {
  private static final Pattern WORDS = Pattern.compile("Race \\d+ by editor \\d+");

  Race(String page, String field, String button) {
    this(page, field, button, Map.of(), null);
  }

  /**
   * @param answer to one editor
   * @param words what that editor had typed
   */
  record Sent(Session writer, Answer answer, String words) {
    boolean saved() {
      return answer.location().isPresent();
    }

    /** Whether the page came back with a refusal and with the editor's own words in the field. */
    boolean keptWithItsWriter(String field) {
      return answer.status() == 200
          && answer.refused()
          && answer.page().select("textarea, input").stream()
              .filter(e -> e.attr("name").endsWith(field))
              .anyMatch(e -> typed(e).equals(words));
    }

    /** Sends the form as it came back. */
    Sent sendAgain(String button) {
      Form form = answer.formPressing(button).orElseThrow().pressingNamed(button);
      return new Sent(writer, writer.send(form), words);
    }

    /** What the page says that somebody else has saved, or empty. */
    String theirs() {
      return answer.page().select(".theirs .typed").text();
    }

    private static String typed(Element field) {
      return field.tagName().equals("textarea") ? field.wholeText().strip() : field.val();
    }
  }

  /**
   * Opens the form for all of them, then lets all send.
   *
   * @param mark told in every editor's words, so that they are found again
   */
  List<Sent> between(List<Session> editors, String mark)
      throws InterruptedException, ExecutionException {
    List<Callable<Sent>> sending = new ArrayList<>();
    IntStream.range(0, editors.size())
        .forEach(
            i -> {
              String words = mark + " by editor " + i;
              Form form =
                  opened(editors.get(i)).with(alike).with(field, words).pressingNamed(button);
              sending.add(() -> new Sent(editors.get(i), editors.get(i).send(form), words));
            });
    ExecutorService crowd = Executors.newFixedThreadPool(editors.size());
    try {
      List<Sent> sent = new ArrayList<>();
      for (Future<Sent> one : crowd.invokeAll(sending)) {
        sent.add(one.get());
      }
      return sent;
    } finally {
      crowd.shutdown();
    }
  }

  /** What is saved now. */
  String saved(Session reader) {
    if (readAt != null) {
      return WORDS
          .matcher(reader.get(readAt).page().select("main").text())
          .results()
          .findFirst()
          .orElseThrow()
          .group();
    }
    return opened(reader).fields().entrySet().stream()
        .filter(e -> e.getKey().endsWith(field))
        .map(e -> e.getValue().get(0).strip())
        .findFirst()
        .orElseThrow();
  }

  private Form opened(Session editor) {
    Answer answer = editor.get(page);
    return answer
        .formPressing(button)
        .orElseThrow(
            () -> new IllegalStateException(page + ": " + answer.status() + " " + answer.words()));
  }
}
