package org.peerassessment.core.audit;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.Secret;

/**
 * Spells out the arguments of a call so that two calls spell alike only if they ask for the same.
 * Records are walked component by component, because their {@code toString} may hide what they
 * hold; every part carries its length; sets and maps are put in order. A {@link Secret} is told as
 * its place only.
 */
final class DigestText {
  private static final List<Class<?>> PLAIN =
      List.of(
          CharSequence.class,
          Number.class,
          Boolean.class,
          Character.class,
          TemporalAccessor.class,
          TemporalAmount.class,
          ZoneId.class,
          UUID.class,
          URI.class);

  private DigestText() {}

  /**
   * @throws IllegalArgumentException for a type that has no one spelling
   */
  static String of(Object value) {
    if (value == null) {
      return "-";
    }
    if (value instanceof Secret) {
      return "*";
    }
    if (value instanceof Enum<?> constant) {
      return part(constant.getDeclaringClass().getName(), constant.name());
    }
    if (PLAIN.stream().anyMatch(type -> type.isInstance(value))) {
      return part(value.getClass().getSimpleName(), value.toString());
    }
    if (value instanceof Record answers) {
      return all(value.getClass().getName(), components(answers).map(DigestText::of));
    }
    return severalOf(value);
  }

  private static String severalOf(Object value) {
    if (value instanceof Optional<?> perhaps) {
      return all("Optional", perhaps.stream().map(DigestText::of));
    }
    if (value instanceof Set<?> set) {
      return all("Set", set.stream().map(DigestText::of).sorted());
    }
    if (value instanceof Map<?, ?> map) {
      return all(
          "Map",
          map.entrySet().stream().map(entry -> of(entry.getKey()) + of(entry.getValue())).sorted());
    }
    if (value instanceof Collection<?> list) {
      return all("List", list.stream().map(DigestText::of));
    }
    if (value.getClass().isArray()) {
      return all(
          "Array",
          IntStream.range(0, Array.getLength(value)).mapToObj(i -> of(Array.get(value, i))));
    }
    throw new IllegalArgumentException("No digest of " + value.getClass().getName());
  }

  private static Stream<Object> components(Record answers) {
    return Stream.of(answers.getClass().getRecordComponents()).map(part -> read(part, answers));
  }

  private static Object read(RecordComponent component, Record answers) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(answers);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("No digest of " + component, e);
    }
  }

  private static String all(String kind, Stream<String> parts) {
    return part(kind, parts.map(p -> p.length() + ":" + p).collect(Collectors.joining()));
  }

  private static String part(String kind, String text) {
    return kind + ' ' + text.length() + ':' + text;
  }
}
