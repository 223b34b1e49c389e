package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.peerassessment.system.browser.Visitor;

/** Ada settles what the council settles, and keeps its term calendar. */
final class CalendarChapter {
  private static final String FILE =
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//Marlowshire//Terms//EN\r
      BEGIN:VEVENT\r
      UID:terms-1@marlowshire.example\r
      SUMMARY:Spring half term holiday\r
      DTSTART;VALUE=DATE:20270215\r
      DTEND;VALUE=DATE:20270220\r
      END:VEVENT\r
      END:VCALENDAR\r
      """;

  private CalendarChapter() {}

  static void tell(Visitor ada) {
    ada.open("/admin/settings.xhtml")
        .follow("Change: Days until group and risks are looked at again");
    ada.form().type("How many days?", "3");
    ada.sendEmpty("Change the setting");
    ada.open("/registers/calendars.xhtml").sendEmpty("Begin a calendar");
    ada.form().type("What is it called?", "Marlowshire schools");
    ada.keep("Begin a calendar");
    ada.sendEmpty("Enter these days");
    ada.follow("Bring in a calendar file").sendEmpty("See what it would bring");
    ada.page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("terms.ics", "text/calendar", FILE.getBytes(StandardCharsets.UTF_8)));
    ada.keep("See what it would bring").keep("Keep these days");
    assertTrue(ada.reads("Spring half term holiday"), ada.text());
  }
}
