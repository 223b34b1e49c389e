package org.peerassessment.system.fuzz;

import java.util.List;
import java.util.Random;

/** Values that no page expects. */
final class Oddities {

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "\u0000",
          "-1",
          "31",
          "2147483648",
          "9223372036854775808",
          "1e999",
          "NaN",
          "null",
          "true",
          "0000",
          "99999",
          "\u0660\u0661",
          "\ud83d\ude00".repeat(100),
          "\u202e\u0000\ufffe",
          "'; DROP TABLE audit; --",
          "<script>alert(1)</script>",
          "${7*7}#{7*7}",
          "../../etc/passwd",
          "=HYPERLINK(\"http://elsewhere.example\")",
          "\r\nSet-Cookie: a=b",
          "CHOICE_NOT_OFFERED",
          "org.peerassessment.Nothing");

  private static final List<String> IDS =
      List.of(
          "1",
          "0",
          "-1",
          "2",
          "7",
          "99999999",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "1.5",
          "1,2",
          "0x1",
          "",
          " 1",
          "one",
          "null",
          "1 OR 1=1",
          "1'",
          "\u0661",
          "%",
          "1\u0000",
          "a".repeat(2_000));

  private Oddities() {}

  static String value(Random random) {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  static String id(Random random) {
    return IDS.get(random.nextInt(IDS.size()));
  }
}
