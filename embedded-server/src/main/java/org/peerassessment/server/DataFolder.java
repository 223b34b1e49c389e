package org.peerassessment.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Everything one installation keeps, held by one launcher at a time. The hold ends with the
 * process, however that ends.
 */
final class DataFolder implements AutoCloseable {

  private static final long MEGABYTE = 1024L * 1024;

  /** The unpacked programs (420 MB), a new database (80 MB) and room to work. */
  private static final long FIRST_START_MEGABYTES = 700;

  private static final long LATER_MEGABYTES = 200;

  private final Path root;
  private final FileChannel held;

  private DataFolder(Path root, FileChannel held) {
    this.root = root;
    this.held = held;
  }

  /**
   * Takes hold of the folder, making it if need be.
   *
   * @throws StartFailure if another launcher holds it, it cannot be written, or the disk is full
   */
  static DataFolder hold(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      PrivateFiles.folder(root);
      root = root.toRealPath();
      FileChannel lock = lock(root);
      if (lock == null) {
        throw new StartFailure(
            "The data folder "
                + root
                + " is in use by another ./run"
                + holder(root)
                + ". Stop that one, or choose another folder with --data.");
      }
      requireSpace(root);
      PrivateFiles.folder(root.resolve("secrets"));
      PrivateFiles.folder(root.resolve("logs"));
      PrivateFiles.write(root.resolve("launcher.pid"), ProcessHandle.current().pid() + "\n");
      return new DataFolder(root, lock);
    } catch (IOException e) {
      throw new StartFailure("The data folder " + root + " cannot be written: " + reason(e), e);
    }
  }

  DatabaseSettings database(Path binaries, int port) {
    return new DatabaseSettings(
        root.resolve("mariadb"),
        binaries,
        root.resolve("secrets"),
        root.resolve("logs").resolve("mariadb.log"),
        port);
  }

  Path root() {
    return root;
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path server() {
    return root.resolve("server");
  }

  Path serverLog() {
    return root.resolve("logs").resolve("server.log");
  }

  /** Lets go, for a launcher that ends before its process does. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(root.resolve("launcher.pid"));
    held.close();
  }

  private static FileChannel lock(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldInThisProcess) {
      // The same answer as for another process.
    }
    channel.close();
    return null;
  }

  private static String holder(Path root) {
    try {
      return " (process " + Files.readString(root.resolve("launcher.pid")).strip() + ")";
    } catch (IOException unknown) {
      return "";
    }
  }

  private static void requireSpace(Path root) throws IOException {
    boolean first = !DatabaseFolder.exists(root.resolve("mariadb"));
    long needed = first ? FIRST_START_MEGABYTES : LATER_MEGABYTES;
    long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
    if (free < needed) {
      throw new StartFailure(
          "The disk of "
              + root
              + " is nearly full: "
              + free
              + " MB are free, "
              + needed
              + " MB are needed. Free some space, or choose another folder with --data.");
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied.";
    }
    return e instanceof FileAlreadyExistsException ? "it is not a folder." : e.getMessage() + ".";
  }
}
