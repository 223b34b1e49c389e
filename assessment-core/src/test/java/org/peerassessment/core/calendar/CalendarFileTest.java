package org.peerassessment.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerassessment.core.api.calendar.CalendarDays;
import org.peerassessment.core.api.calendar.EntryKind;
import org.peerassessment.core.api.calendar.TermCalendars;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

@Tag("R-REF-05")
class CalendarFileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void termsHolidaysAndStaffDaysAreToldApartAndTheEndOfAnAllDayEventIsTheDayBefore() {
    String file =
        calendar(
            event("SUMMARY:Autumn Term", day("20260901"), end("20261219")),
            event("SUMMARY:Half term holiday", day("20261026"), end("20261031")),
            event("SUMMARY:INSET day\\, staff only", day("20260901")),
            event("SUMMARY:Sports day", day("20260915"), end("20260916")),
            event("SUMMARY:Last day of term", day("20261218")));
    assertEquals(
        List.of(
            days(EntryKind.INSET, "INSET day, staff only", "2026-09-01", "2026-09-01"),
            days(EntryKind.TERM, "Autumn Term", "2026-09-01", "2026-12-18"),
            days(null, "Sports day", "2026-09-15", "2026-09-15"),
            days(EntryKind.HOLIDAY, "Half term holiday", "2026-10-26", "2026-10-30"),
            days(null, "Last day of term", "2026-12-18", "2026-12-18")),
        read(file));
  }

  @Test
  void timesAreTakenToTheDayTheyFallOnInLondon() {
    String file =
        calendar(
            event("SUMMARY:Holiday A", "DTSTART:20260720T230000Z", "DTEND:20260721T225959Z"),
            event(
                "SUMMARY:Holiday B",
                "DTSTART;TZID=America/New_York:20260801T200000",
                "DTEND;TZID=America/New_York:20260801T210000"),
            event("SUMMARY:Holiday C", "DTSTART:20260901T000000", "DURATION:P1D"));
    assertEquals(
        List.of(
            days(EntryKind.HOLIDAY, "Holiday A", "2026-07-21", "2026-07-21"),
            days(EntryKind.HOLIDAY, "Holiday B", "2026-08-02", "2026-08-02"),
            days(EntryKind.HOLIDAY, "Holiday C", "2026-09-01", "2026-09-01")),
        read(file));
  }

  @Test
  void repeatedEventsAreFollowedWithinThreeYearsAndWithoutTheirExceptions() {
    String file =
        calendar(
            event(
                "SUMMARY:Boxing Day",
                day("20151226"),
                "RRULE:FREQ=YEARLY",
                "EXDATE;VALUE=DATE:20271226"),
            event(
                "SUMMARY:Training day",
                day("20260907"),
                "RRULE:FREQ=WEEKLY;UNTIL=20260921T235959Z"));
    assertEquals(
        List.of("2025-12-26", "2026-09-07", "2026-09-14", "2026-09-21", "2026-12-26"),
        read(file).stream().map(d -> d.from().toString()).toList());
  }

  @Test
  void foldedLinesLowerCaseNamesAndAlarmsAreReadRightly() {
    String file =
        "BEGIN:VCALENDAR\nversion:2.0\nBEGIN:VEVENT\nsummary:Christmas hol\n iday\n"
            + "dtstart;value=date:20261221\ndtend;value=date:20270102\nBEGIN:VALARM\n"
            + "summary:Ring\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n";
    assertEquals(
        List.of(days(EntryKind.HOLIDAY, "Christmas holiday", "2026-12-21", "2027-01-01")),
        read(file));
  }

  static Stream<Arguments> hostile() {
    String holiday = "SUMMARY:Holiday";
    String start = day("20261221");
    return Stream.of(
        arguments("empty", bytes("")),
        arguments("tooLarge", new byte[TermCalendars.LARGEST_FILE + 1]),
        arguments("tooLarge", bytes("BEGIN:VCALENDAR\n" + "\nX".repeat(100_001))),
        arguments("notText", new byte[2000]),
        arguments("notText", bytes("BEGIN:VCALENDAR\u0000\nEND:VCALENDAR")),
        arguments("notUtf8", noise()),
        arguments("notUtf8", utf16(calendar(event(holiday, start)))),
        arguments("notUtf8", latin(calendar(event("SUMMARY:Vacances d'été", start)))),
        arguments("notCalendar", bytes("<html><body>Sign in</body></html>")),
        arguments("notCalendar", bytes("{\"calendar\": []}")),
        arguments("notCalendar", bytes("PK\n zip")),
        arguments("line", bytes("BEGIN:VCALENDAR")),
        arguments("line", bytes("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Holi")),
        arguments("line", bytes("BEGIN:VCALENDAR\r\nno colon here\r\nEND:VCALENDAR")),
        arguments("line", bytes("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VTODO\r\nEND:VCALENDAR")),
        arguments("tooDeep", bytes(nested(10_000))),
        arguments("noEvents", bytes(calendar())),
        arguments("noEvents", bytes(calendar("BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\n"))),
        arguments("tooMany", bytes(calendar(many(2001, event("SUMMARY:H", start))))),
        arguments(
            "tooMany", bytes(calendar(many(10_001, "BEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\n")))),
        arguments("tooMany", bytes(calendar(many(40, event(holiday, start, "RRULE:FREQ=DAILY"))))),
        arguments("event.noStart", bytes(calendar(event(holiday)))),
        arguments("event.time", bytes(calendar(event(holiday, day("20261341"))))),
        arguments("event.time", bytes(calendar(event(holiday, "DTSTART:tomorrow")))),
        arguments(
            "event.time", bytes(calendar(event(holiday, "DTSTART;TZID=../etc:20261221T000000")))),
        arguments("event.time", bytes(calendar(event(holiday, start, "DURATION:P99999999999D")))),
        arguments("event.endsFirst", bytes(calendar(event(holiday, start, end("20261201"))))),
        arguments("event.endsFirst", bytes(calendar(event(holiday, start, "DURATION:-P5D")))),
        arguments("event.lasts", bytes(calendar(event(holiday, start, end("99991231"))))),
        arguments("event.lasts", bytes(calendar(event(holiday, start, "DURATION:P900000D")))),
        arguments("event.year", bytes(calendar(event(holiday, day("00010101"))))),
        arguments("event.year", bytes(calendar(event(holiday, day("99991231"))))),
        arguments("event.repeats", rule("FREQ=SECONDLY")),
        arguments("event.repeats", rule("FREQ=MINUTELY;COUNT=999999999")),
        arguments("event.repeats", rule("FREQ=DAILY;BYHOUR=1,2,3;BYSECOND=1,2,3")),
        arguments("event.repeats", rule("COUNT=5")),
        arguments("event.repeats", rule("FREQ=DAILY;INTERVAL=99999999999999")),
        arguments("event.repeats", rule("FREQ=DAILY;BYMONTHDAY=" + "1,".repeat(200) + "1")),
        arguments("event.repeats", bytes(calendar(event(holiday, start, "RDATE:20270101")))),
        arguments(
            "event.repeats", bytes(calendar(event(holiday, start, "RECURRENCE-ID:20270101")))),
        arguments(
            "event.repeatsTooOften",
            bytes(
                calendar(many(1500, event(holiday, day("20010101"), "RRULE:FREQ=DAILY;COUNT=1"))))),
        arguments("twice", bytes(calendar(event(holiday, start, start)))),
        arguments(
            "tooLong", bytes(calendar(event(holiday, start, "DURATION:P" + "1".repeat(2000))))));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aFileThatCannotBeReadIsRefusedWithAReason(String why, byte[] file) {
    NotAccepted refused =
        assertTimeoutPreemptively(
            SOON, () -> assertThrows(NotAccepted.class, () -> CalendarFile.read(file, TODAY)));
    assertEquals(
        List.of("calendar.file." + why), refused.reasons().stream().map(Reason::key).toList());
    assertEquals("file", refused.reasons().get(0).field());
  }

  @Test
  void aRuleThatNeverHasADayIsFollowedToItsEndInGoodTime() {
    String file =
        calendar(
            event("SUMMARY:Holiday", day("20260901"), "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
            event("SUMMARY:Holiday", day("20261221")));
    assertEquals(
        List.of(LocalDate.of(2026, 12, 21)),
        assertTimeoutPreemptively(SOON, () -> read(file)).stream()
            .map(CalendarDays::from)
            .filter(day -> day.getMonthValue() != 9)
            .toList());
  }

  @Test
  void aVeryLongNameIsCutAndControlCharactersAreTakenOut() {
    String file = calendar(event("SUMMARY:Holiday\u200e " + "x".repeat(5000), day("20261221")));
    String name = read(file).get(0).name();
    assertEquals(200, name.length());
    assertEquals("Holiday xxx", name.substring(0, 11));
  }

  @Property
  void whateverAFileHoldsItIsReadOrRefused(@ForAll String text) {
    String file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + text + "\r\nEND:VEVENT\r\nEND:VCALENDAR";
    try {
      CalendarFile.read(bytes(file), TODAY);
    } catch (NotAccepted refused) {
      assertEquals("file", refused.reasons().get(0).field());
    }
  }

  private static List<CalendarDays> read(String file) {
    return CalendarFile.read(bytes(file), TODAY);
  }

  private static CalendarDays days(EntryKind kind, String name, String from, String to) {
    return new CalendarDays(kind, name, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static byte[] rule(String rule) {
    return bytes(calendar(event("SUMMARY:Holiday", day("20261221"), "RRULE:" + rule)));
  }

  private static String calendar(String... events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
  }

  private static String day(String day) {
    return "DTSTART;VALUE=DATE:" + day;
  }

  private static String end(String day) {
    return "DTEND;VALUE=DATE:" + day;
  }

  private static String many(int times, String event) {
    return IntStream.range(0, times).mapToObj(i -> event).collect(Collectors.joining());
  }

  private static String nested(int deep) {
    return "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(deep) + "END:VEVENT\r\n".repeat(deep);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] noise() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    return noise;
  }
}
