package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.mapping.SouthernWomen.Line;
import org.peerassessment.system.referrals.ReferralForm;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.SharedSuite;

/**
 * A network over time that others have published, in 14 waves: it is brought in from tables, the
 * map shows on each of the 14 days what the incidence says, and the file that leaves tells NetworkX
 * the same.
 */
@ExtendWith(SharedSuite.class)
class SouthernWomenIT {
  /** The life cycle looks at these pages; here it is what they show that counts. */
  private static final Path NOT_LOOKED_AT = null;

  private static final Path SHOT =
      Places.screenshots().resolve("southern-women").resolve("largest-gathering.png");
  private static final String WHOLE = "GraphML with all days";

  private final SouthernWomen book = SouthernWomen.asShipped();

  @Test
  @Tag("R-MAP-04")
  @Tag("R-MAP-13")
  void fourteenWavesComeInAreShownDayByDayAndLeaveTheSame(LaunchedSuite suite) {
    Session lead = Session.signedIn(suite.base(), "sam.hollis", suite.demoPassword());
    String overview = ReferralForm.recorded(lead, "Fourteen gatherings");
    try (Chromium chromium = Chromium.start();
        Visitor sam = chromium.visitor(suite.base(), NOT_LOOKED_AT)) {
      sam.open("/sign-in.xhtml");
      sam.form().type("Sign-in name", "sam.hollis").type("Password", suite.demoPassword());
      sam.keep("Sign in");
      sam.open(URI.create(overview).getPath() + "?" + URI.create(overview).getQuery());
      BroughtIn.lawful(sam);
      group(lead, overview);
      BroughtIn.file(sam, "People, as a table (CSV)", book.peopleAsCsv(), "17 people");
      BroughtIn.file(
          sam, "Who uses which place, as a table (CSV)", book.usesAsCsv(), "89 uses of places");
      BroughtIn.file(sam, "Ties, as a table (CSV)", book.tiesAsCsv(), book.ties().size() + " ties");
      Map<String, String> names = names(sam);
      sam.turnTo("Peer map");
      eachDayOnTheMap(sam, names);
      theFileTellsNetworkXTheSame(download(sam), byLabel(names.values()));
      assertEquals(List.of(), sam.findings());
    }
  }

  /**
   * One of the women, whom the tables then do not name anew; the others are on the map as others.
   */
  private void group(Session lead, String overview) {
    Form form =
        lead.get(overview.replace("assessment/overview", "assessment/group/member"))
            .formPressing(":save")
            .orElseThrow()
            .dated("from", book.waves().first())
            .with("givenName:in", "Evelyn")
            .with("familyName:in", "Jefferson")
            .with("onWhoseWord:in", "The table of the book")
            .with("reason:in", "The first of the table");
    Answer answer = lead.send(form.pressingNamed(":save"));
    assertEquals(302, answer.status(), answer.words());
  }

  /** Names by the ids of points, as the forms of the map offer them. */
  private static Map<String, String> names(Visitor sam) {
    Map<String, String> names = new HashMap<>();
    sam.turnTo("Peer map").follow("Add a tie");
    options(sam, "personA:in").forEach((id, name) -> names.put("p" + id, name));
    sam.turnTo("Peer map").follow("Add the use of a place");
    options(sam, "place:in").forEach((id, name) -> names.put("c" + id, name));
    return names;
  }

  private static Map<String, String> options(Visitor sam, String field) {
    Map<String, String> names = new HashMap<>();
    sam.page()
        .locator("select[name$='" + field + "'] option:not([value=''])")
        .all()
        .forEach(option -> names.put(option.getAttribute("value"), option.textContent().strip()));
    return names;
  }

  /** By the slider on every other day, by the date on those between. */
  private void eachDayOnTheMap(Visitor sam, Map<String, String> names) {
    Canvas canvas = new Canvas(sam.page());
    assertEquals(book.uses().size() + book.ties().size(), canvas.lines());
    boolean slide = true;
    for (LocalDate day : book.waves()) {
      if (slide) {
        canvas.slideTo(day);
      } else {
        sam.page().locator("[data-tool=date]").fill(day.toString());
      }
      slide = !slide;
      assertEquals(day.toString(), sam.page().locator("[data-tool=date]").inputValue());
      assertEquals(
          SouthernWomen.on(day, book.uses()), named(canvas.ends(true), names), "Uses on " + day);
      assertEquals(
          SouthernWomen.on(day, book.ties()), named(canvas.ends(false), names), "Ties on " + day);
    }
    sam.page().locator("[data-tool=date]").fill(book.days().get("E8").toString());
    sam.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOT));
  }

  /** Names by the labels of a file: women by their initials, which no two of them share. */
  private static Map<String, String> byLabel(Collection<String> names) {
    Map<String, String> labels = new HashMap<>();
    for (String name : names) {
      labels.put(name, name);
      labels.put(name.replaceAll("(\\S)\\S* ?", "$1"), name);
    }
    return labels;
  }

  private static Path download(Visitor sam) {
    Download download =
        sam.page()
            .waitForDownload(
                () ->
                    sam.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WHOLE))
                        .click());
    Path file = Places.emptied("southern-women-map").resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  private void theFileTellsNetworkXTheSame(Path file, Map<String, String> names) {
    List<String[]> read = book.read(file).stream().map(line -> line.split("\t")).toList();
    assertEquals(18, read.stream().filter(cells -> cells[1].equals("person")).count());
    // with the two places of the referral, which nobody uses
    assertEquals(16, read.stream().filter(cells -> cells[1].equals("place")).count());
    assertEquals(all(book.uses()), read("ever", "use", read, names));
    assertEquals(all(book.ties()), read("ever", "associate_through_place", read, names));
    for (LocalDate day : book.waves()) {
      assertEquals(
          SouthernWomen.on(day, book.uses()),
          read(day.toString(), "use", read, names),
          "Uses on " + day);
      assertEquals(
          SouthernWomen.on(day, book.ties()),
          read(day.toString(), "associate_through_place", read, names),
          "Ties on " + day);
    }
  }

  private static SortedSet<String> all(List<Line> lines) {
    SortedSet<String> names = new TreeSet<>();
    lines.forEach(line -> names.add(line.name()));
    return names;
  }

  private static SortedSet<String> read(
      String day, String kind, List<String[]> lines, Map<String, String> names) {
    return named(
        lines.stream()
            .filter(cells -> cells[0].equals(day) && cells[1].equals(kind))
            .map(cells -> List.of(cells[2], cells[3]))
            .toList(),
        names);
  }

  private static SortedSet<String> named(List<List<String>> ends, Map<String, String> names) {
    SortedSet<String> named = new TreeSet<>();
    for (List<String> two : ends) {
      named.add(Line.name(name(two.get(0), names), name(two.get(1), names)));
    }
    assertEquals(ends.size(), named.size(), "A line stands there twice");
    return named;
  }

  private static String name(String id, Map<String, String> names) {
    return names.getOrDefault(id, "unknown " + id);
  }
}
