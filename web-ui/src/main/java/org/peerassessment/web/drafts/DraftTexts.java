package org.peerassessment.web.drafts;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a draft holds, as {@code pa/draft.js} wrote it: name, value and whether it is in words. */
public final class DraftTexts {
  private static final Pattern ANSWER = Pattern.compile(":in$");
  private static final Pattern CHOICE = Pattern.compile("[A-Z][A-Z_]*|-?[0-9]+|true|false");
  private static final int MARK = 2;

  private DraftTexts() {}

  /** Names of all that was answered; none where somebody meddled with it. */
  static List<String> names(String answers) {
    return read(answers).stream().map(DraftTexts::name).toList();
  }

  /** What was written in words, in the order of the page: no choices, no dates. */
  public static List<String> typed(String answers) {
    List<JsonArray> all = read(answers);
    Set<String> names = all.stream().map(DraftTexts::name).collect(Collectors.toSet());
    return all.stream()
        .filter(one -> ANSWER.matcher(name(one)).find())
        .filter(one -> !names.contains(ANSWER.matcher(name(one)).replaceFirst(":month")))
        .filter(one -> !value(one).isBlank())
        .filter(one -> one.size() > MARK || !CHOICE.matcher(value(one)).matches())
        .map(DraftTexts::value)
        .toList();
  }

  private static String name(JsonArray answer) {
    return answer.getString(0, "");
  }

  private static String value(JsonArray answer) {
    return answer.getString(1, "");
  }

  private static List<JsonArray> read(String answers) {
    try (JsonReader reader = Json.createReader(new StringReader(answers))) {
      return reader.readArray().stream()
          .filter(JsonArray.class::isInstance)
          .map(JsonValue::asJsonArray)
          .filter(answer -> !answer.isEmpty())
          .toList();
    } catch (RuntimeException meddledWith) {
      return List.of();
    }
  }
}
