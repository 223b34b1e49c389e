package org.peerassessment.mapping.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.Preview.ErrorAt;
import org.peerassessment.mapping.exchange.BrokenFiles.Broken;

@Tag("R-MAP-13")
class BrokenFilesTest {
  static Stream<Broken> broken() {
    return BrokenFiles.all(20261128).stream();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void eachIsRefusedWithItsLineAndAReason(Broken file) {
    List<ErrorAt> errors = errors(file);
    assertFalse(errors.isEmpty());
    for (ErrorAt error : errors) {
      assertTrue(isPlaced(error) && !error.reason().key().isEmpty(), error.toString());
    }
  }

  /** What is said of a file as a whole has no line, and nothing else has none. */
  private static boolean isPlaced(ErrorAt error) {
    boolean ofTheFile =
        List.of("exchange.csv.noRows", "exchange.file.empty").contains(error.reason().key());
    return ofTheFile ? error.line() == 0 : error.line() >= 1;
  }

  private static List<ErrorAt> errors(Broken file) {
    try {
      return Planned.plan(ImportFile.of(new AssessmentId(7), file.kind(), file.bytes()))
          .preview()
          .errors();
    } catch (NotReadable refused) {
      return List.of(refused.error());
    }
  }
}
