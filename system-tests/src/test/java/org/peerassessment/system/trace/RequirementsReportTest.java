package org.peerassessment.system.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementsReportTest {

  private static final List<Requirement> TWO =
      List.of(new Requirement("R-REF-01", "Referral"), new Requirement("R-REF-02", "Number"));

  @TempDir Path root;

  @Test
  void aDeclaredRequirementWithoutATestIsAFault() throws IOException {
    test("GroupTest", tag("R-REF-01") + "@Test void aGroupIsReferred() {}");
    assertEquals(
        List.of("R-REF-02 is declared complete but no test carries its id"),
        report("R-REF-01", "R-REF-02").faults());
  }

  @Test
  void everyTestIsListedBesideItsRequirement() throws IOException {
    test("GroupTest", tag("R-REF-01") + tag("R-REF-02") + "@Test\n  void aGroupIsReferred() {}");
    RequirementsReport report = report("R-REF-01", "R-REF-02");
    assertEquals(List.of(), report.faults());
    assertTrue(
        report
            .page()
            .contains(
                "R-REF-02</th><td>Number</td><td>yes</td>" + "<td>GroupTest.aGroupIsReferred</td>"),
        report.page());
  }

  @Test
  void anIdOnAClassCountsForTheClass() throws IOException {
    test("NumberIT", tag("R-REF-02") + "@Test void other() {}");
    Path source = folder().resolve("WholeIT.java");
    Files.writeString(
        source, tag("R-REF-01") + "final class WholeIT {\n  @Test\n  void all() {}\n}");
    assertTrue(report("R-REF-01").page().contains("<td>WholeIT</td>"));
  }

  @Test
  void anUnknownIdIsAFault() throws IOException {
    test("GroupTest", tag("R-REF-99") + "@Test void aGroupIsReferred() {}");
    assertEquals(1, report().faults().size());
    assertEquals(1, report("R-XYZ-01").faults().stream().filter(f -> f.contains("XYZ")).count());
  }

  @Test
  void whatIsNotATestProvesNothing() throws IOException {
    test("Helper", tag("R-REF-01") + "void notRun() {}");
    assertEquals(1, report("R-REF-01").faults().size());
  }

  @Test
  void aTestThatWasPassedOverIsAFault() throws IOException {
    Path reports = Files.createDirectories(root.resolve("module/target/surefire-reports"));
    Files.writeString(
        reports.resolve("TEST-org.RosterTest.xml"),
        """
        <testsuite><testcase name="everyDay" classname="org.RosterTest" time="0.0">
          <skipped/></testcase>
        <testcase name="ran" classname="org.RosterTest" time="0.1"/></testsuite>
        """);
    assertEquals(
        List.of("org.RosterTest.everyDay was passed over instead of run"), report().faults());
  }

  private static String tag(String id) {
    return "  @" + "Tag(\"" + id + "\")\n";
  }

  private RequirementsReport report(String... declared) throws IOException {
    return new RequirementsReport(
        TWO, Set.of(declared), Proofs.readFrom(root), PassedOver.readFrom(root));
  }

  private void test(String name, String body) throws IOException {
    Files.writeString(folder().resolve(name + ".java"), "class " + name + " {\n" + body + "\n}\n");
  }

  private Path folder() throws IOException {
    return Files.createDirectories(root.resolve(Path.of("module", "src", "test", "java")));
  }
}
