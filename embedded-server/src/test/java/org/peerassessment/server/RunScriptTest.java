package org.peerassessment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerassessment.server.testing.ProjectFiles;

/** What {@code ./run} does before there is a launcher to run. */
class RunScriptTest {

  @TempDir Path clone;

  @Test
  void aCloneInWhichNothingIsBuiltIsBuiltAndABuildThatFailsIsTold() throws Exception {
    Files.copy(ProjectFiles.root().resolve("run"), clone.resolve("run"));
    Path programs = Files.createDirectory(clone.resolve("bin"));
    Path maven = Files.writeString(programs.resolve("mvn"), "#!/bin/sh\nexit 1\n");
    assertTrue(maven.toFile().setExecutable(true));

    Process run = started(programs);
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(1, run.waitFor());
    assertTrue(said.contains("Building"), said);
    assertTrue(said.contains("Cannot start: the build failed"), said);
  }

  private Process started(Path programs) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", clone.resolve("run").toString()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().merge("PATH", programs.toString(), (now, first) -> first + ":" + now);
    return builder.start();
  }
}
