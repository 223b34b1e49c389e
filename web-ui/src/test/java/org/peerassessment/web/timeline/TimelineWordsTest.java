package org.peerassessment.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.Local;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.RecordId;
import org.peerassessment.web.frame.Words;

/** Whatever can be written in an assessment has words on its timeline (R-ACC-11). */
@Tag("R-ACC-11")
class TimelineWordsTest {
  private static final List<Path> SOURCES =
      List.of(
          Path.of("../assessment-core/src/main/java"),
          Path.of("../mapping-module/src/main/java"),
          Path.of("../plan-module/src/main/java"));
  private static final Set<String> NO_ANSWERS =
      Set.of("form", "asRead", "version", "latestRead", "newestRead", "shown", "statement", "edit");

  private final Words words = new Words();
  private final Set<String> missing = new TreeSet<>();

  @Test
  void everyActAndEveryAnswerHasWords() throws IOException, ClassNotFoundException {
    List<Method> acts = doors().stream().flatMap(TimelineWordsTest::acts).toList();
    assertTrue(acts.size() > 30, "acts found: " + acts.size());
    acts.forEach(this::look);
    assertEquals(Set.of(), missing);
  }

  /** What is noted in each assessment that it rewrites, though it is done elsewhere. */
  @Test
  void partingPeopleHasWords() {
    Set.of("act.Merges.undo", "field.personId", "field.otherId")
        .forEach(key -> need("timeline." + key));
    assertEquals(Set.of(), missing);
  }

  @Test
  void aDoorWithoutWordsIsFound() {
    acts(Planted.class).forEach(this::look);
    assertEquals(
        Set.of("timeline.act.Planted.plant", "timeline.field.seedling", "part of Planted"),
        missing);
  }

  /** A door that nobody has given words. */
  private interface Planted {
    @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
    void plant(AssessmentId assessment, String seedling);
  }

  private void look(Method act) {
    String door = act.getDeclaringClass().getSimpleName();
    need("timeline.act." + door + "." + act.getName());
    if (Part.of(door).isEmpty()) {
      missing.add("part of " + door);
    }
    for (Parameter parameter : act.getParameters()) {
      answer(parameter.getName(), parameter.getType(), parameter.getParameterizedType(), true);
    }
  }

  private void answer(String name, Class<?> type, Type generic, boolean argument) {
    if (RecordId.class.isAssignableFrom(type) || type == UUID.class || NO_ANSWERS.contains(name)) {
      return;
    }
    if (!argument || !type.isRecord()) {
      need("timeline.field." + name);
    }
    if (type.isRecord()) {
      parts(type);
    } else if (generic instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> element
        && element.isRecord()) {
      parts(element);
    }
  }

  private void parts(Class<?> command) {
    for (RecordComponent part : command.getRecordComponents()) {
      answer(part.getName(), part.getType(), part.getGenericType(), false);
    }
  }

  private void need(String key) {
    if (!words.containsKey(key)) {
      missing.add(key);
    }
  }

  private static Stream<Method> acts(Class<?> door) {
    return Stream.of(door.getMethods())
        .filter(method -> method.isAnnotationPresent(Guarded.class))
        .filter(TimelineWordsTest::isTold)
        .filter(TimelineWordsTest::aboutAnAssessment);
  }

  private static boolean isTold(Method method) {
    Guarded guard = method.getAnnotation(Guarded.class);
    return guard.timeline() == Guarded.Timeline.ALWAYS
        || guard.act() == Guarded.Act.WRITE && guard.timeline() == Guarded.Timeline.WRITES;
  }

  private static boolean aboutAnAssessment(Method method) {
    return method.getAnnotation(Guarded.class).scope() == Guarded.Scope.RECORD
        || method.getReturnType() == AssessmentId.class;
  }

  private static List<Class<?>> doors() throws IOException, ClassNotFoundException {
    Set<String> names = new TreeSet<>();
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .map(file -> root.relativize(file).toString())
            .filter(file -> file.contains("/api/") && file.endsWith(".java"))
            .filter(file -> !file.endsWith("-info.java"))
            .forEach(file -> names.add(file.replace(".java", "").replace('/', '.')));
      }
    }
    Set<Class<?>> doors = new LinkedHashSet<>();
    for (String name : names) {
      Class<?> type = Class.forName(name);
      if (type.isAnnotationPresent(Local.class)) {
        doors.add(type);
      }
    }
    return List.copyOf(doors);
  }
}
