package org.peerassessment.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.peerassessment.server.DatabaseCredentials;
import org.peerassessment.server.DatabaseSettings;
import org.peerassessment.server.EmbeddedDatabase;
import org.peerassessment.server.FreePort;
import org.peerassessment.server.testing.ProjectFiles;

/**
 * The EAR on a Payara Server with a domain of its own, set up by the very lines of the operations
 * guide.
 */
public final class PayaraServer implements Portal {

  private static final String DOMAIN = "peer-assessment-test";
  private static final String PASSWORD = "for-this-test-run-only-7Qx";
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path home = Path.of(System.getProperty("payara.server"));
  private final Path folder = Places.emptied("payara-server");
  private final Path output = folder.resolve("asadmin.log");
  private final int adminPort = FreePort.any();
  private final int httpPort = FreePort.any();
  private final EmbeddedDatabase database;
  private final OperationsGuide guide = OperationsGuide.read();

  private PayaraServer() {
    database =
        EmbeddedDatabase.start(
            DatabaseSettings.below(folder.resolve("database"), ProjectFiles.binaries()));
  }

  /** Returns when the doors are open. */
  public static PayaraServer start() {
    PayaraServer server = new PayaraServer();
    try {
      server.createDomain();
      server.startDomain();
      server.setUpAndDeploy();
      new ReadyPage(server.base()).await(PATIENCE);
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private void createDomain() {
    String ports =
        List.of(
                "http.ssl.port",
                "jms.port",
                "domain.jmxPort",
                "orb.listener.port",
                "orb.ssl.port",
                "orb.mutualauth.port",
                "osgi.shell.telnet.port",
                "java.debugger.port")
            .stream()
            .map(name -> name + "=" + FreePort.any())
            .reduce((one, other) -> one + ":" + other)
            .orElseThrow();
    asadmin(
        "create-domain",
        "--nopassword",
        "--checkports=false",
        "--domaindir",
        domains(),
        "--adminport",
        String.valueOf(adminPort),
        "--instanceport",
        String.valueOf(httpPort),
        "--domainproperties",
        ports,
        DOMAIN);
    Path lib = folder.resolve(Path.of("domains", DOMAIN, "lib"));
    copyInto(lib, Places.library("mariadb-java-client"));
    copyInto(lib, Places.payaraLibrary());
  }

  private void startDomain() {
    Path beforeBoot = write("before-boot.txt", guide.block("payara-before-boot"));
    asadmin(
        "start-domain",
        "--domaindir",
        domains(),
        "--prebootcommandfile",
        beforeBoot.toString(),
        DOMAIN);
  }

  private void setUpAndDeploy() {
    Path lines = write("set-up.txt", guide.block("payara-set-up"));
    Path deploy = write("deploy.txt", guide.block("payara-deploy"));
    asadmin("--port", String.valueOf(adminPort), "multimode", "--file", lines.toString());
    asadmin("--port", String.valueOf(adminPort), "multimode", "--file", deploy.toString());
  }

  private void asadmin(String... words) {
    List<String> command =
        new java.util.ArrayList<>(List.of(home.resolve(Path.of("bin", "asadmin")).toString()));
    command.addAll(List.of(words));
    Programs.run(command, Places.ear().getParent(), environment(), output, PATIENCE);
  }

  /** What the guide tells an administrator to set, and where this test's Java and home are. */
  private Map<String, String> environment() {
    DatabaseCredentials credentials = database.credentials();
    return Map.of(
        "AS_JAVA", System.getProperty("java.home"),
        "AS_ADMIN_USER", "admin",
        "HOME", folder.toString(),
        "PEERASSESSMENT_DB_URL", database.jdbcUrl(),
        "PEERASSESSMENT_DB_USER", DatabaseCredentials.APP,
        "PEERASSESSMENT_DB_PASSWORD", credentials.appPassword(),
        "PEERASSESSMENT_DB_OWNER_USER", DatabaseCredentials.OWNER,
        "PEERASSESSMENT_DB_OWNER_PASSWORD", credentials.ownerPassword(),
        "PEERASSESSMENT_DEMO_PASSWORD", PASSWORD);
  }

  @Override
  public URI base() {
    return URI.create("http://localhost:" + httpPort + "/");
  }

  @Override
  public String demoPassword() {
    return PASSWORD;
  }

  /** The server's process, if it has one. */
  public java.util.Optional<ProcessHandle> process() {
    Path pid = folder.resolve(Path.of("domains", DOMAIN, "config", "pid"));
    try {
      return Files.exists(pid)
          ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
          : java.util.Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process().ifPresent(Programs::stop);
    database.close();
  }

  private String domains() {
    return folder.resolve("domains").toString();
  }

  private Path write(String name, List<String> lines) {
    try {
      return Files.write(folder.resolve(name), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyInto(Path lib, Path jar) {
    try {
      Files.createDirectories(lib);
      Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
