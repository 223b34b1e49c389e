package org.peerassessment.core.timeline;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.Labels;
import org.peerassessment.core.api.shared.RecordId;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.timeline.Timeline.Answer;
import org.peerassessment.core.api.timeline.Timeline.Kind;

/** The arguments of an act as answers, and how they are kept. */
final class Said {
  /** What only serves a form, and is no answer. */
  private static final Set<String> NO_ANSWERS =
      Set.of("form", "asRead", "version", "latestRead", "newestRead", "shown", "statement", "edit");

  private static final Comparator<Map.Entry<?, ?>> BY_KEY =
      Comparator.comparing(pair -> pair.getKey().toString());

  private Said() {}

  static String json(List<String> names, Object[] arguments) {
    return written(of(names, arguments)).build().toString();
  }

  static List<Answer> read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return read(reader.readArray());
    }
  }

  /** The command's own answers stand beside the other arguments. */
  static List<Answer> of(List<String> names, Object[] arguments) {
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                arguments[i] instanceof Record command && !(command instanceof RecordId)
                    ? parts(command)
                    : answer(names.get(i), arguments[i]).stream())
        .flatMap(answers -> answers)
        .toList();
  }

  private static Stream<Answer> parts(Record command) {
    return Stream.of(command.getClass().getRecordComponents())
        .flatMap(part -> answer(part.getName(), value(part, command)).stream());
  }

  private static Optional<Answer> answer(String name, Object value) {
    boolean none =
        value == null
            || value instanceof RecordId
            || value instanceof Secret
            || value instanceof UUID
            || NO_ANSWERS.contains(name);
    if (none) {
      return Optional.empty();
    } else if (value instanceof Record nested) {
      return several(name, parts(nested));
    } else if (value instanceof Map<?, ?> pairs) {
      return several(name, pairs.entrySet().stream().sorted(BY_KEY).flatMap(Said::pair));
    } else if (value instanceof Collection<?> list) {
      return several(name, list.stream().flatMap(one -> answer("", one).stream()));
    }
    String text = text(value);
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(new Answer(name, kind(value), text, List.of()));
  }

  /** What is said for somebody or something, such as a threshold for each person. */
  private static Stream<Answer> pair(Map.Entry<?, ?> pair) {
    List<Answer> both =
        Stream.of(pair.getKey(), pair.getValue()).flatMap(one -> answer("", one).stream()).toList();
    return both.size() == 2 ? Stream.of(new Answer("", Kind.PAIR, "", both)) : Stream.empty();
  }

  private static Optional<Answer> several(String name, Stream<Answer> parts) {
    List<Answer> all = parts.toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(new Answer(name, Kind.SEVERAL, "", all));
  }

  private static String text(Object value) {
    return value instanceof Enum<?> choice ? Labels.keyOf(choice) : value.toString();
  }

  private static Kind kind(Object value) {
    if (value instanceof Enum<?>) {
      return Kind.CHOICE;
    } else if (value instanceof LocalDate) {
      return Kind.DATE;
    } else if (value instanceof Instant) {
      return Kind.INSTANT;
    } else if (value instanceof Boolean) {
      return Kind.YES_OR_NO;
    }
    return value instanceof Number ? Kind.NUMBER : Kind.TEXT;
  }

  private static Object value(RecordComponent component, Record command) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(command);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot be told: " + component, e);
    }
  }

  private static JsonArrayBuilder written(List<Answer> answers) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Answer answer : answers) {
      list.add(
          Json.createObjectBuilder()
              .add("name", answer.name())
              .add("kind", answer.kind().name())
              .add("value", answer.value())
              .add("parts", written(answer.parts())));
    }
    return list;
  }

  private static List<Answer> read(JsonArray list) {
    return list.getValuesAs(JsonObject.class).stream()
        .map(
            answer ->
                new Answer(
                    answer.getString("name"),
                    Kind.valueOf(answer.getString("kind")),
                    answer.getString("value"),
                    read(answer.getJsonArray("parts"))))
        .toList();
  }
}
