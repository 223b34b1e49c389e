package org.peerassessment.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Payara Micro in this virtual machine, for one web application at the root of one http port.
 *
 * <p>No cluster, no second port. Its folder is made anew at each start: it holds nothing worth
 * keeping.
 */
final class EmbeddedPayara {

  private static final String APPLICATION = "peer-assessment";

  private final PayaraMicroRuntime runtime;

  private EmbeddedPayara(PayaraMicroRuntime runtime) {
    this.runtime = runtime;
  }

  /**
   * Boots the server without an application; the data sources need no database yet.
   *
   * @throws StartFailure with one line that says why not
   */
  static EmbeddedPayara boot(
      Path folder, Path unpacked, String address, int port, List<String> dataSources) {
    Path logging = emptied(folder).resolve("logging.properties");
    List<String> before = new ArrayList<>(BootCommands.beforeBoot(address));
    before.addAll(BootCommands.longSessionIds());
    List<String> refused = new ArrayList<>();
    PayaraMicro.setUpackedJarDir(unpacked.toFile());
    PayaraMicro.unpackJars();
    PayaraMicro micro = PayaraMicro.getInstance();
    micro.setRootDir(folder.toFile());
    micro.setNoHazelcast(true);
    micro.setNoCluster(true);
    micro.setHttpPort(port);
    micro.setHttpAutoBind(false);
    micro.setPrintLogo(false);
    micro.setLogPropertiesFile(logging.toFile());
    micro.setInstanceName(APPLICATION);
    micro.addLibrary(libraryForPayara().toFile());
    micro.setPreBootHandler(runner -> run(runner, before, refused));
    micro.setPostBootHandler(runner -> run(runner, dataSources, refused));
    try {
      EmbeddedPayara payara = new EmbeddedPayara(micro.bootStrap());
      if (!refused.isEmpty()) {
        throw new StartFailure("The server refused a setting: " + refused.get(0));
      }
      return payara;
    } catch (BootstrapException e) {
      throw new StartFailure("The server cannot start: " + e.getMessage(), e);
    }
  }

  /** Deploys the web application at the root. */
  void deploy(Path war) {
    boolean accepted = runtime.deploy(APPLICATION, "/", war.toFile());
    // A failed deployment is accepted all the same: what counts is what is deployed now.
    if (!accepted || runtime.getDeployedApplicationNames().isEmpty()) {
      throw new StartFailure(
          "The application could not be deployed; logs/server.log in the data folder says why.");
    }
  }

  /** Ends it; does nothing where it has ended already. */
  void stop() {
    try {
      runtime.shutdown();
    } catch (BootstrapException | IllegalStateException notRunning) {
      // What was wanted.
    }
  }

  /** The root folder, with nothing in it but how to log. */
  private static Path emptied(Path folder) {
    try (InputStream in = EmbeddedPayara.class.getResourceAsStream("logging.properties")) {
      PrivateFiles.deleteTree(folder);
      PrivateFiles.folder(folder);
      Files.copy(in, folder.resolve("logging.properties"));
      return folder;
    } catch (IOException e) {
      throw new StartFailure("The folder " + folder + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static void run(AdminCommandRunner runner, List<String> commands, List<String> refused) {
    for (String command : commands) {
      String[] words = command.split(" ");
      ClusterCommandResult result =
          runner.run(words[0], Arrays.copyOfRange(words, 1, words.length));
      if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
        refused.add(words[0] + " " + words[words.length - 1] + ": " + result.getOutput());
      }
    }
  }

  /** The jar beside ours with what Payara loads from us. */
  private static Path libraryForPayara() {
    try {
      Path jar =
          Path.of(EmbeddedPayara.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      String name = jar.getFileName().toString().replaceFirst("\\.jar$", "-payara.jar");
      Path library = jar.resolveSibling(name);
      if (!Files.isRegularFile(library)) {
        throw new StartFailure("The file " + library + " is missing: build the project again.");
      }
      return library;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
