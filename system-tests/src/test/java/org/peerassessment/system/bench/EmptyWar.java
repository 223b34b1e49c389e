package org.peerassessment.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A web application with one page of text and nothing else. */
final class EmptyWar {

  private EmptyWar() {}

  static Path in(Path folder) {
    Path war = folder.resolve("empty.war");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      zip.putNextEntry(new ZipEntry("index.html"));
      zip.write("<!DOCTYPE html><title>Empty</title>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      return war;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
