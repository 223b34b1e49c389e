package org.peerassessment.system.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the page that lists every requirement with its tests, and judges the declared ones. */
public final class RequirementsReport {

  private final List<Requirement> requirements;
  private final Set<String> declared;
  private final Proofs proofs;
  private final List<String> passedOver;

  RequirementsReport(
      List<Requirement> requirements,
      Set<String> declared,
      Proofs proofs,
      List<String> passedOver) {
    this.requirements = requirements;
    this.declared = declared;
    this.proofs = proofs;
    this.passedOver = passedOver;
  }

  /**
   * @param arguments folder of the parent POM, file of declared ids, file to write
   * @throws IllegalStateException if a declared requirement has no test, an id is not known, or a
   *     test was passed over
   */
  public static void main(String[] arguments) throws IOException {
    RequirementsReport report =
        new RequirementsReport(
            Requirement.all(),
            declaredIn(Path.of(arguments[1])),
            Proofs.readFrom(Path.of(arguments[0])),
            PassedOver.readFrom(Path.of(arguments[0])));
    Path page = Path.of(arguments[2]).normalize();
    Files.createDirectories(page.getParent());
    Files.writeString(page, report.page());
    List<String> faults = report.faults();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    System.out.println("Requirements with their tests: " + page);
  }

  static Set<String> declaredIn(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::trim)
        .filter(line -> line.startsWith("R-"))
        .collect(Collectors.toSet());
  }

  /** What is wrong, one line each; empty if all is well. */
  List<String> faults() {
    Set<String> known = requirements.stream().map(Requirement::id).collect(Collectors.toSet());
    List<String> faults = new ArrayList<>();
    declared.stream()
        .filter(known::contains)
        .filter(id -> proofs.of(id).isEmpty())
        .sorted()
        .forEach(id -> faults.add(id + " is declared complete but no test carries its id"));
    declared.stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .forEach(id -> faults.add(id + " is declared complete but is not a requirement"));
    proofs.ids().stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> faults.add(id + " is not a requirement but stands on " + proofs.of(id)));
    passedOver.forEach(test -> faults.add(test + " was passed over instead of run"));
    return faults;
  }

  String page() {
    String rows = requirements.stream().map(this::row).collect(Collectors.joining());
    return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head><meta charset="UTF-8"><title>Requirements and their tests</title>
        <style>
        body { font-family: system-ui, sans-serif; margin: 2rem }
        table { border-collapse: collapse }
        th, td { border-bottom: 1px solid #999; padding: .4rem .8rem; text-align: left }
        th, td { vertical-align: top }
        </style></head>
        <body><h1>Requirements and their tests</h1>
        <table>
        <thead><tr><th scope="col">Id</th><th scope="col">Requirement</th>
        <th scope="col">Declared complete</th><th scope="col">Tests</th></tr></thead>
        <tbody>
        %s</tbody></table></body></html>
        """
        .formatted(rows);
  }

  private String row(Requirement requirement) {
    Set<String> tests = proofs.of(requirement.id());
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>%n"
        .formatted(
            requirement.id(),
            requirement.title(),
            declared.contains(requirement.id()) ? "yes" : "",
            tests.isEmpty() ? "none yet" : String.join("<br>", tests));
  }
}
