package org.peerassessment.core.startup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An entity manager factory whose first entity managers connect when they are first used. */
final class LateConnecting implements InvocationHandler {

  private final EntityManagerFactory factory;
  private final DataSource dataSource;
  private volatile boolean connected;

  private LateConnecting(EntityManagerFactory factory, DataSource dataSource) {
    this.factory = factory;
    this.dataSource = dataSource;
  }

  static EntityManagerFactory factory(EntityManagerFactory factory, DataSource dataSource) {
    return proxy(EntityManagerFactory.class, new LateConnecting(factory, dataSource));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (connected || !method.getName().equals("createEntityManager")) {
      return call(factory, method, arguments);
    }
    return proxy(EntityManager.class, new Late(method, arguments));
  }

  private EntityManager connect(Method create, Object[] arguments) throws Throwable {
    // Asked first, because a provider that failed to connect once may never try again.
    try (Connection connection = dataSource.getConnection()) {
      if (connection.isClosed()) {
        throw new SQLException("The connection is closed");
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
    EntityManager manager = (EntityManager) call(factory, create, arguments);
    connected = true;
    return manager;
  }

  /** An entity manager nobody may ever use. */
  private final class Late implements InvocationHandler {
    private final Method create;
    private final Object[] arguments;
    private EntityManager manager;

    Late(Method create, Object[] arguments) {
      this.create = create;
      this.arguments = arguments;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] given) throws Throwable {
      if (manager == null) {
        switch (method.getName()) {
          case "close":
            return null;
          case "isOpen":
            return true;
          case "getEntityManagerFactory":
            return factory;
          default:
            manager = connect(create, arguments);
        }
      }
      return call(manager, method, given);
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            LateConnecting.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
