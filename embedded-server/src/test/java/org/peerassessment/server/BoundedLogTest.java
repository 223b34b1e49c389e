package org.peerassessment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedLogTest {

  @Test
  void howeverMuchIsWrittenTwoFilesOfTheLimitAreKept(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("server.log");
    try (BoundedLog log = new BoundedLog(file, 1000)) {
      for (int i = 0; i < 1000; i++) {
        log.line("line " + i);
      }
    }
    assertTrue(Files.size(file) <= 1000);
    assertTrue(Files.size(folder.resolve("server.log.1")) <= 1000);
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
    List<String> lines = Files.readAllLines(file);
    assertEquals("line 999", lines.get(lines.size() - 1));
  }

  @Test
  void aLogOfAnEarlierStartIsContinued(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("logs").resolve("server.log");
    try (BoundedLog log = new BoundedLog(file, 1000)) {
      log.line("first start");
    }
    try (BoundedLog log = new BoundedLog(file, 1000)) {
      log.line("second start");
    }
    assertEquals(List.of("first start", "second start"), Files.readAllLines(file));
  }
}
