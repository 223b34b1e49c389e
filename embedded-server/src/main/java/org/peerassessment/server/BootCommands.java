package org.peerassessment.server;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Payara Micro is told before and after it boots, one command a line in its own notation:
 * {@code --name=value}, with {@code :} and {@code =} inside a property value escaped.
 */
public final class BootCommands {

  private static final String CONFIG = "set configs.config.server-config.";
  private static final String HTTP =
      CONFIG + "network-config.protocols.protocol.http-listener.http.";
  private static final String MANAGER =
      CONFIG + "web-container.session-config.session-manager.manager-properties.";

  private BootCommands() {}

  /**
   * Nothing listens but the http port, and that on one address; nothing answers there but the
   * application: no page of the server's own, no header that names it.
   */
  public static List<String> beforeBoot(String address) {
    return List.of(
        CONFIG + "hazelcast-config-specific-configuration.enabled=false",
        CONFIG
            + "network-config.network-listeners.network-listener.http-listener.address="
            + address,
        HTTP + "xpowered-by=false",
        HTTP + "server-header=false",
        HTTP + "trace-enabled=false",
        // Each is served on the virtual servers of this list only, and there is none of that name.
        CONFIG + "microprofile-metrics-configuration.virtual-servers=nowhere",
        "set-microprofile-healthcheck-configuration --enabled=true --virtualServers=nowhere",
        "set-openapi-configuration --enabled=true --virtualServers=nowhere",
        // In place of the valve that writes error pages naming the server's version, one that lets
        // everything pass: the application's own pages are dispatched elsewhere.
        CONFIG
            + "http-service.virtual-server.server.property.errorReportValve="
            + "org.apache.catalina.valves.RemoteAddrValve");
  }

  /** Session ids by {@code SecureSessionIds}, whose jar must be among the server's libraries. */
  public static List<String> longSessionIds() {
    return List.of(
        MANAGER
            + "session-id-generator-classname=org.peerassessment.server.payara.SecureSessionIds");
  }

  /** The application's data source and the one of the schema's owner. */
  public static List<String> dataSources(String jdbcUrl, DatabaseCredentials credentials) {
    String app = "--steadypoolsize=2 --maxpoolsize=32 --poolresize=2 --idletimeout=300";
    String owner = "--steadypoolsize=0 --maxpoolsize=2 --poolresize=1 --idletimeout=60";
    return Stream.of(
            pool(
                "peer-assessment",
                app,
                jdbcUrl,
                DatabaseCredentials.APP,
                credentials.appPassword()),
            pool(
                "peer-assessment-owner",
                owner,
                jdbcUrl,
                DatabaseCredentials.OWNER,
                credentials.ownerPassword()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> pool(
      String name, String sizes, String jdbcUrl, String user, String password) {
    String url = jdbcUrl + "?connectTimeout=3000&socketTimeout=120000&tcpKeepAlive=true";
    String create =
        Stream.of(
                "create-jdbc-connection-pool",
                "--datasourceclassname=org.mariadb.jdbc.MariaDbDataSource",
                "--restype=javax.sql.XADataSource",
                sizes,
                "--maxwait=5000",
                "--isolationlevel=read-committed",
                "--isisolationguaranteed=true",
                "--isconnectvalidatereq=true",
                "--validationmethod=custom-validation",
                "--validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                "--failconnection=true",
                "--property=url=" + escape(url) + ":user=" + user + ":password=" + escape(password),
                name)
            .collect(Collectors.joining(" "));
    return List.of(create, "create-jdbc-resource --connectionpoolid=" + name + " jdbc/" + name);
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=");
  }
}
