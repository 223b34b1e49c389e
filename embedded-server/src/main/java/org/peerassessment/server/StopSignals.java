package org.peerassessment.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C, SIGTERM and a closed terminal. A shutdown hook would come too late: hooks run all at
 * once, so the database could be gone before the server that uses it, and the exit code would be
 * 143.
 *
 * <p>The class that the Java platform has for this is in module {@code jdk.unsupported}; it is
 * reached by name, so that the build stays free of warnings. Where it is missing, the shutdown hook
 * remains.
 */
final class StopSignals {

  private static final List<String> NAMES = List.of("INT", "TERM", "HUP");

  private StopSignals() {}

  /** Calls the action once, at the first of these signals. */
  static void call(Runnable action) {
    AtomicBoolean called = new AtomicBoolean();
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("hashCode") ? 1 : proxy == arguments[0];
          }
          if (called.compareAndSet(false, true)) {
            action.run();
          }
          return null;
        };
    NAMES.forEach(name -> handle(name, handler));
  }

  private static void handle(String name, InvocationHandler handler) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> type = Class.forName("sun.misc.SignalHandler");
      Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
      signal
          .getMethod("handle", signal, type)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
    } catch (ReflectiveOperationException | IllegalArgumentException noSuchSignalHere) {
      // The shutdown hook remains.
    }
  }
}
