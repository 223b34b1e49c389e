package org.peerassessment.core.door;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Open;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.RecordId;

/**
 * What the interface says about the method that is being called.
 *
 * @param name interface and method, such as {@code Referrals.record}
 * @param guard what it asks, or null if it is open
 * @param parameters their names
 */
record DoorMethod(String name, Guarded guard, List<String> parameters) {
  /**
   * @throws IllegalStateException if the method stands on no door's interface: it must not be
   *     reachable at all
   */
  static DoorMethod of(Class<?> service, Method called) {
    return interfacesOf(service)
        .flatMap(door -> Arrays.stream(door.getMethods()))
        .filter(method -> sameSignature(method, called))
        .filter(m -> m.isAnnotationPresent(Guarded.class) || m.isAnnotationPresent(Open.class))
        .findFirst()
        .map(DoorMethod::describe)
        .orElseThrow(() -> new IllegalStateException("No guard on " + called));
  }

  boolean isOpen() {
    return guard == null;
  }

  boolean isWrite() {
    return guard.act() == Guarded.Act.WRITE;
  }

  /** Whether it leaves an audit row of its own even where it helps another door to answer. */
  boolean hasOwnRow() {
    return isWrite() || isTold();
  }

  /** Whether the timeline tells of it. */
  boolean isTold() {
    return guard.timeline() == Guarded.Timeline.ALWAYS
        || isWrite() && guard.timeline() == Guarded.Timeline.WRITES;
  }

  /** The record among the arguments that the caller must be named on. */
  Optional<RecordId> recordIn(Object[] arguments) {
    return arguments == null
        ? Optional.empty()
        : Arrays.stream(arguments).flatMap(DoorMethod::recordOf).findFirst();
  }

  private static Stream<RecordId> recordOf(Object argument) {
    if (argument instanceof RecordId id) {
      return Stream.of(id);
    }
    return argument instanceof About command && command.record() != null
        ? Stream.of(command.record())
        : Stream.empty();
  }

  private static DoorMethod describe(Method method) {
    String name = method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    List<String> parameters = Stream.of(method.getParameters()).map(Parameter::getName).toList();
    return new DoorMethod(name, method.getAnnotation(Guarded.class), parameters);
  }

  private static boolean sameSignature(Method one, Method other) {
    return one.getName().equals(other.getName())
        && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
  }

  private static Stream<Class<?>> interfacesOf(Class<?> type) {
    return type == null
        ? Stream.empty()
        : Stream.concat(Arrays.stream(type.getInterfaces()), interfacesOf(type.getSuperclass()));
  }
}
