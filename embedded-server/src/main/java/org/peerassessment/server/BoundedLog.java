package org.peerassessment.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A log file that cannot fill the disk: at its size limit it becomes {@code <name>.1} (replacing
 * the one before) and starts anew. A failing disk loses lines, never the server.
 */
final class BoundedLog extends OutputStream {

  /** 8 MiB a file, two files. */
  static final long LIMIT = 8L * 1024 * 1024;

  private final Path file;
  private final long limit;
  private OutputStream out;
  private long size;

  BoundedLog(Path file) throws IOException {
    this(file, LIMIT);
  }

  BoundedLog(Path file, long limit) throws IOException {
    this.file = file;
    this.limit = limit;
    Files.createDirectories(file.toAbsolutePath().getParent());
    open();
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    try {
      if (size + length > limit) {
        turnOver();
      }
      out.write(bytes, offset, length);
      size += length;
    } catch (IOException lost) {
      size += length;
    }
  }

  void line(String text) {
    byte[] bytes = (text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }

  private void turnOver() throws IOException {
    out.close();
    Files.move(
        file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    open();
  }

  private void open() throws IOException {
    out =
        Files.newOutputStream(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    size = Files.size(file);
  }
}
