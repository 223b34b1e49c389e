package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.system.browser.Visitor;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.SharedSuite;

/** What the pages around the picture tell somebody who is new to them. */
@ExtendWith(SharedSuite.class)
class MapPagesIT {
  private static final String PEOPLE = "People, as a table (CSV)";
  private static final String TIES = "Ties, as a table (CSV)";

  @Test
  @Tag("R-MAP-01")
  @Tag("R-MAP-07")
  void aFormOpenedFromThePictureLeadsBackToItAndWhatIsNotThereIsTold(LaunchedSuite suite) {
    NewMap.of(
        suite,
        "Back to the picture",
        (sam, overview) -> {
          BroughtIn.file(sam, TIES, tie("Ulla Quader", "Imre Zirkel"), "1 tie");
          String map = overview.replace("/overview", "/mapping/map");
          sam.open(map).follow("Add somebody else");
          assertTrue(sam.reads("Back to the map"), sam.text());
          sam.form().type("Given name", "Zed").type("Family name", "Probe");
          sam.keep("Save");
          assertTrue(sam.address().contains("/mapping/map.xhtml"), sam.address());
          Page page = sam.page();
          page.fill("#map-search", "ZP");
          page.press("#map-search", "Enter");
          assertEquals(
              "1 found, the first is ZP, who waits beside the map.",
              page.locator(".found").innerText());

          page.focus("#map-date");
          page.keyboard().type("06062026");
          assertEquals("2026-06-06", page.inputValue("#map-date"), "digit by digit");
          assertEquals("2026-06-06", page.evaluate("() => peerMap.map.day"));
          page.fill("#map-date", "2030-01-01");
          assertTrue(sam.reads("The map goes from 10 January 2026 to"), sam.text());
          sam.look();

          sam.open(map + "&known=" + LocalDate.now().minusDays(1));
          assertTrue(sam.reads("Nobody was on the map then"), sam.text());
          sam.look().follow("The map as known now");
          assertTrue(sam.draws("canvas"), "back to the picture");
          assertEquals(List.of(), sam.findings());
        });
  }

  @Test
  @Tag("R-MAP-14")
  void aDateOfBirthThatOnlyTheFileKnowsIsAskedAboutAndNotLost(LaunchedSuite suite) {
    NewMap.of(
        suite,
        "Born when",
        (sam, overview) -> {
          BroughtIn.file(sam, TIES, tie("Bruna Oktave", "Egon Fjord"), "1 tie");
          sam.open(overview.replace("/overview", "/mapping/import"));
          shown(sam, "given name,family name,date of birth,colour\nBruna,Oktave,2010-02-03,red\n");
          assertTrue(sam.reads("Left out: colour."), sam.text());
          assertTrue(sam.reads("People who may be known already"), sam.text());
          sam.look();
          sam.page()
              .getByLabel("Who is Bruna Oktave?")
              .selectOption(new SelectOption().setIndex(1));
          sam.keep("Look again");
          assertTrue(
              sam.reads(
                  "Bruna Oktave: the file says born 3 February 2010, the record does not say"),
              sam.text());
          sam.look().follow("Correct Bruna Oktave");
          assertTrue(sam.address().contains("/people/person.xhtml"), sam.address());
          assertEquals(List.of(), sam.findings());
        });
  }

  @Test
  @Tag("R-MAP-14")
  void whoChoosesAFileWithNothingInItIsToldSo(LaunchedSuite suite) {
    NewMap.of(
        suite,
        "Nothing in it",
        (sam, overview) -> {
          sam.open(overview.replace("/overview", "/mapping/import"));
          shown(sam, "");
          assertTrue(
              sam.reads("Choose a file. If you have chosen one, there is nothing in it."),
              sam.text());
        });
  }

  private static String tie(String a, String b) {
    return "person A,person B,kind,direction,strength,voice,who says,reliability,from\n%s,%s,"
            .formatted(a, b)
        + "friend,none,strong,school,Form tutor,first hand,2026-01-10\n";
  }

  private static void shown(Visitor sam, String csv) {
    sam.form().tick("What is in the file?", PEOPLE);
    sam.page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("people.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    sam.press("Show what it would bring");
  }
}
