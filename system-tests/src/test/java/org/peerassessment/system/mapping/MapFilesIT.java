package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.SharedSuite;

/** Files of the map hold what the page shows, and a map's own file comes back. */
@ExtendWith(SharedSuite.class)
class MapFilesIT {
  private static final String COLUMNS =
      "person A,person B,kind,direction,strength,voice,who says,reliability,from\n";
  private static final List<String> KEYS =
      List.of("label", "kind", "strength", "voice", "who_says", "reliability", "how_it_came");
  private static final String TIES =
      COLUMNS
          + """
          Dara Example,Alex Beispiel,friend,none,strong,school,Form tutor,first hand,2026-01-10
          Dara Example,Alex Beispiel,friend,none,strong,youth work,Youth worker,first hand,2026-01-10
          Dara Example,Ravi Muster,friend,none,weak,school,Form tutor,first hand,2026-02-01
          Dara Example,Ravi Muster,sibling,none,strong,youth work,Youth worker,second hand,2026-02-01
          Alex Beispiel,Kim Esempio,online contact,A_TO_B,some,youth work,Youth worker,unconfirmed,2026-03-01
          Ravi Muster,Kim Esempio,protective,none,some,school,Form tutor,first hand,2026-04-01
          Kim Esempio,Noor Przyklad,friend,none,some,police,Police log,documented,2026-04-01
          """;

  @Test
  @Tag("R-MAP-05")
  @Tag("R-MAP-07")
  @Tag("R-MAP-11")
  @Tag("R-MAP-13")
  void filesAndTablesKeepWhatIsLookedAt(LaunchedSuite suite) {
    NewMap.of(
        suite,
        "Two views in files",
        (sam, a) -> {
          BroughtIn.file(sam, "Ties, as a table (CSV)", TIES, "7 ties");
          sam.turnTo("Peer map");
          confirmed(sam, a, 3);
          sam.open(a.replace("/overview", "/mapping/map").concat("&view=SCHOOL&with=YOUTH_WORK"));
          new Canvas(sam.page());
          assertTrue(sam.reads("[A] stands for what only School says"), sam.text());
          assertTrue(sam.reads("Only Youth work says so"), sam.text());
          assertFalse(sam.text().contains("the first"), sam.text());
          sam.look();
          files(sam.page(), "compared", ".*-compared-at-[0-9-]+\\.");

          sam.page().locator("[data-kind=FRIEND]").uncheck();
          sam.page().locator("#map-date").fill("2026-03-02");
          sam.page().locator("#map-date").dispatchEvent("change");
          files(sam.page(), "in-part", ".*-compared-at-2026-03-02-in-part\\.");
          sam.follow("As tables");
          assertTrue(sam.reads("hold what School and Youth work say"), sam.text());
          assertTrue(sam.reads("2 March 2026"), sam.text());
          assertFalse(sam.text().contains("Police log"), sam.text());
          sam.follow("As a picture");
          String way = "view=SCHOOL&with=YOUTH_WORK";
          assertTrue(sam.address().contains(way) && sam.address().contains("day=2026-03-02"));
          assertEquals("2026-03-02", sam.page().locator("#map-date").inputValue());

          for (String page : List.of("map", "tables")) {
            for (String nobody : List.of("NOBODY", "HEALTH", "YOUNG_PERSON-1")) {
              sam.open(a.replace("/overview", "/mapping/" + page) + "&view=" + nobody);
              assertTrue(sam.reads("Nobody whose view was asked for"), sam.text());
            }
          }
          assertEquals(List.of(), sam.findings());
        });
  }

  @Test
  @Tag("R-MAP-13")
  void aFileThatWaitsGivesWayToTheNextOneAndSaysSo(LaunchedSuite suite) {
    NewMap.of(
        suite,
        "Two windows",
        (sam, a) -> {
          sam.open(a.replace("/overview", "/mapping/import"));
          shown(sam.page());
          Page other = sam.page().context().newPage();
          other.navigate(sam.page().url());
          shown(other);
          sam.press("Bring in");
          assertTrue(sam.refused(), sam.text());
          assertTrue(sam.reads("Another file was opened since"), sam.text());
          sam.look();
          other.getByRole(AriaRole.BUTTON, named("Bring in")).click();
          other.getByText("Brought in from the file").waitFor();
          other.close();
          assertEquals(List.of(), sam.findings());
        });
  }

  private static void shown(Page page) {
    page.getByLabel("Ties, as a table (CSV)").check();
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "ties.csv", "text/csv", (COLUMNS + ring("W", 3)).getBytes(StandardCharsets.UTF_8)));
    page.getByRole(AriaRole.BUTTON, named("Show what it would bring")).click();
    page.getByRole(AriaRole.BUTTON, named("Bring in")).waitFor();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @Test
  @Tag("R-MAP-11")
  void aPossibleSubgroupOfHundredsCanBeNamed(LaunchedSuite suite) {
    NewMap.of(
        suite,
        "Two large parts",
        (sam, a) -> {
          String rows = ring("A", 160) + ring("B", 160);
          BroughtIn.file(sam, "Ties, as a table (CSV)", COLUMNS + rows, "320 ties");
          sam.open(a.replace("/overview", "/mapping/measures"));
          sam.page().locator("section.prompt").first().getByText("Name and confirm").click();
          sam.look();
          assertTrue(sam.address().contains("kind=SEPARATE_PART"), sam.address());
          assertEquals(160, sam.page().locator("input[type=checkbox]:checked").count());
          named(sam, "Everybody of part A");
          assertTrue(sam.reads("Everybody of part A"), sam.text());
          sam.open(
              a.replace("/overview", "/mapping/subgroup")
                  + "&kind=SEPARATE_PART&closeness=0.1&of=1");
          assertTrue(sam.reads("no possible subgroup any more"), sam.text());
        });
  }

  @Test
  @Tag("R-MAP-13")
  void aFileOfManyMegabytesIsReadAndALargerOneIsRefusedWithTheLimit(LaunchedSuite suite) {
    NewMap.of(
        suite,
        "Large files",
        (sam, a) -> {
          sam.open(a.replace("/overview", "/mapping/import"));
          assertTrue(sam.reads("up to 16 MB, 3,000 people, 6,000 ties"), sam.text());
          sam.form().tick("What is in the file?", "A network (GraphML)");
          sam.page()
              .locator("input[type=file]")
              .setInputFiles(
                  new FilePayload("full.graphml", "application/xml", graph(6_000, 1_800)));
          sam.keep("Show what it would bring");
          assertTrue(sam.text().contains("6,000"), sam.text());

          String address = a.replace("/overview", "/mapping/import");
          APIResponse refused = sent(sam.page(), address, 16_200_000);
          assertEquals(413, refused.status());
          assertTrue(refused.text().contains("takes 16 MB at most"), refused.text());
          sam.page().context().clearCookies();
          APIResponse stranger = sent(sam.page(), address, 1_500_000);
          assertEquals(413, stranger.status(), "nobody knows who sends it");
        });
  }

  private static APIResponse sent(Page page, String address, int bytes) {
    FilePayload file = new FilePayload("big.graphml", "application/xml", new byte[bytes]);
    return page.request()
        .post(address, RequestOptions.create().setMultipart(FormData.create().set("file", file)));
  }

  /** Takes every file and keeps it to be looked at. */
  private static void files(Page page, String as, String name) {
    for (String format : List.of("SVG", "PNG", "PDF", "GRAPHML")) {
      String address =
          page.locator("a[data-takes-day][href*='as=" + format + "&']")
              .evaluate("link => link.href")
              .toString();
      APIResponse answer = page.request().get(address);
      assertEquals(200, answer.status(), address);
      String told = answer.headers().get("content-disposition");
      assertTrue(told.matches("attachment; filename=\"peer-map-" + name + "[a-z]+\""), told);
      kept(as + "." + format, answer.body());
    }
  }

  private static void kept(String name, byte[] file) {
    try {
      Path folder = Files.createDirectories(Places.screenshots().resolve("map-files"));
      Files.write(folder.resolve(name.toLowerCase(Locale.ROOT)), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void confirmed(Visitor sam, String a, int people) {
    Object ids =
        sam.page()
            .evaluate(
                "n => JSON.parse(document.getElementById('canvas').dataset.map).view.points"
                    + ".slice(0, n).map(p => p.id.slice(1)).join('-')",
                people);
    sam.open(a.replace("/overview", "/mapping/subgroup") + "&who=" + ids);
    named(sam, "Park lot");
  }

  private static void named(Visitor sam, String name) {
    sam.form()
        .type("What is it called?", name)
        .type("Why are they a subgroup?", "They are seen together.");
    sam.keep("Confirm");
  }

  private static String ring(String part, int size) {
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                "Given%1$s %1$s%2$d,Given%1$s %1$s%3$d,friend,none,some,school,Tutor,first hand,2026-09-01\n"
                    .formatted(part, i, (i + 1) % size))
        .collect(Collectors.joining());
  }

  private static byte[] graph(int ties, int sentence) {
    StringBuilder file = new StringBuilder("<graphml>\n");
    for (String key : KEYS) {
      file.append("<key id=\"" + key + "\" attr.name=\"" + key + "\"/>\n");
    }
    file.append("<graph edgedefault=\"undirected\">\n");
    for (int i = 0; i < 200; i++) {
      file.append("<node id=\"n").append(i).append("\"><data key=\"label\">Given Q").append(i);
      file.append("</data></node>\n");
    }
    String words = "met ".repeat(sentence / 4);
    for (int i = 0; i < ties; i++) {
      file.append("<edge source=\"n").append(i % 200).append("\" target=\"n");
      file.append((i + 1 + i / 200) % 200).append("\">");
      file.append("<data key=\"kind\">friend</data><data key=\"strength\">some</data>");
      file.append("<data key=\"voice\">school</data><data key=\"who_says\">Tutor ").append(i);
      file.append("</data><data key=\"reliability\">first hand</data><data key=\"how_it_came\">");
      file.append(words).append("</data></edge>\n");
    }
    return file.append("</graph></graphml>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
