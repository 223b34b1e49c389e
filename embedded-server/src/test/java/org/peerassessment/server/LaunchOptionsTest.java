package org.peerassessment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LaunchOptionsTest {

  @Test
  void withoutOptionsItServesThisMachineOnPort8080WithTheDemonstrationCouncil() throws Exception {
    LaunchOptions options = LaunchOptions.parse();
    assertEquals(8080, options.port());
    assertEquals("127.0.0.1", options.address());
    assertFalse(options.empty());
    assertEquals(Path.of("data", "binaries"), options.binariesOrDefault());
  }

  @Test
  void aValueFollowsItsOptionOrAnEqualsSign() throws Exception {
    assertEquals(9090, LaunchOptions.parse("--port", "9090").port());
    assertEquals(9090, LaunchOptions.parse("--port=9090").port());
    assertEquals(
        Path.of("a b").toAbsolutePath(), LaunchOptions.parse("--data=a b", "--empty").data());
  }

  @Test
  void ofAnOptionGivenTwiceTheLastCounts() throws Exception {
    Path data = LaunchOptions.parse("--data", "one", "--data", "two").data();
    assertEquals(Path.of("two").toAbsolutePath(), data);
  }

  @Test
  void helpIsRecognisedInBothSpellings() throws Exception {
    assertTrue(LaunchOptions.parse("--help").help());
    assertTrue(LaunchOptions.parse("-h").help());
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertEquals("Unknown option --prot. ./run --help lists them.", refusal("--prot", "9090"));
    assertEquals("Unknown option start. ./run --help lists them.", refusal("start"));
  }

  @Test
  void aMissingValueIsSaidPlainly() {
    assertEquals("After --port a value is missing.", refusal("--port"));
    assertEquals("After --data a value is missing.", refusal("--data", "--empty"));
  }

  @Test
  void aPortIsANumberInItsRange() {
    String expected = "A port is a number from 0 to 65535, not ";
    assertEquals(expected + "65536.", refusal("--port", "65536"));
    assertEquals(expected + "-1.", refusal("--port", "-1"));
    assertEquals(expected + "eighty.", refusal("--port=eighty"));
  }

  @Test
  void theHelpNamesEveryOption() {
    for (String option :
        new String[] {"--port", "--empty", "--data", "--address", "--binaries", "--war"}) {
      assertTrue(LaunchOptions.HELP.contains(option + " "), option);
    }
  }

  private static String refusal(String... arguments) {
    return assertThrows(UnknownOption.class, () -> LaunchOptions.parse(arguments)).getMessage();
  }
}
